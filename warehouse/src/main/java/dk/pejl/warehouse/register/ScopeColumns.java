package dk.pejl.warehouse.register;

import java.util.Objects;

/**
 * One scope as the scope columns of every table hold it: business codes, {@link #ALL} for all,
 * never null. {@code groupKey} holds every other scope key as {@code key=value;key=value}, sorted
 * by key.
 */
public record ScopeColumns(
    String municipalityCode,
    String institutionCode,
    String campus,
    String branchSchool,
    String programmeCode,
    String education,
    String stage,
    String entry,
    String groupKey) {
  /** The value of a column that does not narrow the scope; the country is all municipalities. */
  public static final String ALL = "alle";

  /** The value of a column whose unit is not known. */
  public static final String UNKNOWN = "ukendt";

  public ScopeColumns {
    Objects.requireNonNull(municipalityCode, "municipalityCode is null");
    Objects.requireNonNull(institutionCode, "institutionCode is null");
    Objects.requireNonNull(campus, "campus is null");
    Objects.requireNonNull(branchSchool, "branchSchool is null");
    Objects.requireNonNull(programmeCode, "programmeCode is null");
    Objects.requireNonNull(education, "education is null");
    Objects.requireNonNull(stage, "stage is null");
    Objects.requireNonNull(entry, "entry is null");
    Objects.requireNonNull(groupKey, "groupKey is null");
  }
}
