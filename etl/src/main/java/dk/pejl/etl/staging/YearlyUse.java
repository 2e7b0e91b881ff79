package dk.pejl.etl.staging;

import java.util.Set;

/** Something that is made of staged rows by school year. */
public interface YearlyUse {
  /** What is made. */
  String name();

  /** The extracts that it is made from. */
  Set<String> extracts();

  /**
   * The school years that an accepted row of {@code extract} matters for. What is made of a year is
   * made from the rows that name it and no others, so a row that an outcome of an earlier year
   * looks at names that year too.
   */
  SchoolYears schoolYears(String extract);

  /** Extracts of code lists, each of whose rows matters for every year. */
  default Set<String> references() {
    return Set.of();
  }
}
