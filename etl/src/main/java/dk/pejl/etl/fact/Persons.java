package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Pseudonyms as facts hold them: two whole numbers. */
final class Persons {
  private Persons() {}

  /**
   * The columns {@code names} to partition a window by, with the two numbers of a {@code person}
   * for the pair: Spark sorts by a number faster.
   */
  static Column[] partition(String... names) {
    return Arrays.stream(names)
        .flatMap(
            name -> name.equals("person") ? Stream.of("person.hi", "person.lo") : Stream.of(name))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  /** The first half of a staged pseudonym. */
  static Column hi(Column person) {
    return person.getField("hi").as("person_hi");
  }

  /** The second half of a staged pseudonym. */
  static Column lo(Column person) {
    return person.getField("lo").as("person_lo");
  }
}
