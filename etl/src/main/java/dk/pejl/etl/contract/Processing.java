package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Objects;

/**
 * What an extract is read for and whom it is about, in Danish, for the record of processing that
 * the controller keeps.
 *
 * @param purpose one sentence
 * @param persons whose data it holds, {@link #NOBODY} if nobody's
 * @param specialCategory which of article 9's kinds of data it may tell, and how; empty if none
 */
public record Processing(String purpose, String persons, String specialCategory)
    implements Serializable {
  /** The extract holds nothing about persons. */
  public static final String NOBODY = "none";

  public Processing {
    Objects.requireNonNull(purpose, "purpose is null");
    Objects.requireNonNull(persons, "persons is null");
    Objects.requireNonNull(specialCategory, "specialCategory is null");
  }

  /** Whether the extract is about persons. */
  public boolean isAboutPersons() {
    return !persons.equals(NOBODY);
  }
}
