package dk.pejl.warehouse.crosswalk;

import java.util.List;
import java.util.Objects;

/**
 * A programme, or an entry of GF1, as register files name it. {@code stage} is {@code alle} for a
 * programme with several stages; {@code entry} is empty where it is not known.
 */
public record Programme(
    String programmeCode,
    String title,
    String education,
    String stage,
    String entry,
    String branchSchool,
    String codeSource,
    boolean verified,
    List<String> otherNames) {
  public Programme {
    Objects.requireNonNull(programmeCode, "programmeCode is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(education, "education is null");
    Objects.requireNonNull(stage, "stage is null");
    Objects.requireNonNull(entry, "entry is null");
    Objects.requireNonNull(branchSchool, "branchSchool is null");
    Objects.requireNonNull(codeSource, "codeSource is null");
    otherNames = List.copyOf(otherNames);
  }
}
