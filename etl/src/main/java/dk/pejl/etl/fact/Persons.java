package dk.pejl.etl.fact;

import org.apache.spark.sql.Column;

/** Pseudonyms as facts hold them: two whole numbers. */
final class Persons {
  private Persons() {}

  /** The first half of a staged pseudonym. */
  static Column hi(Column person) {
    return person.getField("hi").as("person_hi");
  }

  /** The second half of a staged pseudonym. */
  static Column lo(Column person) {
    return person.getField("lo").as("person_lo");
  }
}
