package dk.pejl.warehouse.crosswalk;

import java.util.List;
import java.util.Objects;

/**
 * A school as register files name it. {@code codeSource} is dst, register or ours; a code that is
 * ours stands in until the official number is known. {@code parentCode}, {@code campus} and {@code
 * municipalityCode} are empty where there is none.
 */
public record School(
    String name,
    String institutionCode,
    String parentCode,
    String campus,
    String municipalityCode,
    String codeSource,
    boolean verified,
    List<String> otherNames) {
  public School {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(institutionCode, "institutionCode is null");
    Objects.requireNonNull(parentCode, "parentCode is null");
    Objects.requireNonNull(campus, "campus is null");
    Objects.requireNonNull(municipalityCode, "municipalityCode is null");
    Objects.requireNonNull(codeSource, "codeSource is null");
    otherNames = List.copyOf(otherNames);
  }
}
