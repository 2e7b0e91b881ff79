package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Young people of 18-25 years by the municipality of their basic school, education, year and
 * status.
 */
final class EducationStatusFact implements Fact {
  private static final String EXTRACT = "dst_education_status";

  private final AreaCodes areas;

  EducationStatusFact(AreaCodes areas) {
    this.areas = areas;
  }

  @Override
  public String name() {
    return "education_status";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(schoolYear());
  }

  private static Column schoolYear() {
    return Periods.schoolYearOfCalendarYear(col("year"));
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column persons =
        map(
            lit("total"), col("total"),
            lit("completed"), col("completed"),
            lit("in_progress"), col("in_progress"),
            lit("interrupted"), col("interrupted"),
            lit("not_registered"), col("not_registered"));
    Column education = when(col("kind").equalTo("I alt"), "alle").otherwise(col("kind"));
    return staged
        .get(EXTRACT)
        .select(
            areas.ofCode(col("school_municipality")).as("area_code"),
            education.as("education"),
            col("year"),
            schoolYear().as("school_year"),
            explode(persons).as(new String[] {"status", "persons"}));
  }

  @Override
  public List<String> order() {
    return List.of("area_code", "education", "year", "status");
  }
}
