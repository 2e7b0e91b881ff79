package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Persons by area, sex, age and quarter, on the first day of the quarter. Rows of a single marital
 * status and of parts of the country (landsdele) are left out: the totals hold them.
 */
final class PopulationFact implements Fact {
  private static final String EXTRACT = "dst_population";

  private final AreaCodes areas;

  PopulationFact(AreaCodes areas) {
    this.areas = areas;
  }

  @Override
  public String name() {
    return "population";
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
    Column quarter = col("quarter");
    Column firstMonth = substring(quarter, 6, 1).cast("int").multiply(3).minus(2);
    return Periods.schoolYear(substring(quarter, 1, 4).cast("int"), firstMonth);
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column age = when(col("age").notEqual("IALT"), col("age").cast("int"));
    Column sex =
        when(col("sex").equalTo("TOT"), "alle")
            .when(col("sex").equalTo("1"), "mand")
            .otherwise("kvinde");
    return staged
        .get(EXTRACT)
        .where(coalesce(col("marital_status"), lit("TOT")).equalTo("TOT"))
        .where(col("persons").isNotNull())
        .where(areas.isArea(col("area")))
        .select(
            areas.ofCode(col("area")).as("area_code"),
            sex.as("sex"),
            age.as("age"),
            col("quarter"),
            schoolYear().as("school_year"),
            col("persons"));
  }

  @Override
  public List<String> order() {
    return List.of("area_code", "quarter", "sex", "age");
  }
}
