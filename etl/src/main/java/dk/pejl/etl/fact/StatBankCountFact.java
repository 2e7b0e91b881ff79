package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts of persons of three tables of Statistics Denmark, by table, area, dimensions and year. */
final class StatBankCountFact implements Fact {
  private static final String EDUCATION = "dst_highest_education";
  private static final String NEET = "dst_neet";
  private static final String OUTCOME = "dst_education_outcome";

  private final AreaCodes areas;

  StatBankCountFact(AreaCodes areas) {
    this.areas = areas;
  }

  @Override
  public String name() {
    return "statbank_count";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EDUCATION, NEET, OUTCOME);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(Periods.schoolYearOfCalendarYear(col("year")));
  }

  @Override
  public List<String> order() {
    return List.of("table_name", "area_code", "year", "dimensions");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    return table(staged, EDUCATION, areas.ofCode(col("area")), "age", "highest_education", "sex")
        .unionByName(table(staged, NEET, areas.ofCode(col("area")), "age", "sex", "status"))
        .unionByName(
            table(
                staged,
                OUTCOME,
                lit(AreaCodes.COUNTRY),
                "education_group",
                "start_year",
                "status",
                "years_since_start"));
  }

  private static Dataset<Row> table(
      Map<String, Dataset<Row>> staged, String extract, Column area, String... dimensions) {
    Column text = lit("");
    for (String dimension : dimensions) {
      String mark = dimension.equals(dimensions[0]) ? "" : ";";
      text = concat(text, lit(mark + dimension + "="), col(dimension).cast("string"));
    }
    return staged
        .get(extract)
        .select(
            lit(extract).as("table_name"),
            area.as("area_code"),
            text.as("dimensions"),
            col("year"),
            col("persons"),
            Periods.schoolYearOfCalendarYear(col("year")).as("school_year"));
  }
}
