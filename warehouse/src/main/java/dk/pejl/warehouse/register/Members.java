package dk.pejl.warehouse.register;

import java.util.Locale;

/** What a target is also shown by, besides its headline: one row per member of the scope. */
public enum Members {
  NONE,
  MUNICIPALITY,
  SCHOOL,
  BRANCH_SCHOOL,
  PROGRAMME,
  STAGE,
  ROLE;

  /** The code in tables and register files: {@code branch_school}; empty for none. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
