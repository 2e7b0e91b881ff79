package dk.pejl.etl.staging;

import java.util.Set;
import org.apache.spark.sql.Column;

/** Something that is made of staged rows by school year. */
public interface YearlyUse {
  /** What is made. */
  String name();

  /** The extracts that it is made from. */
  Set<String> extracts();

  /** The school year, as 2024/25, that an accepted row of {@code extract} belongs to. */
  Column schoolYear(String extract);
}
