package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Figures of jobindsats by table, area, period, dimensions and measure. */
final class LabourMarketFact implements Fact {
  private static final String EXTRACT = "jobindsats";

  @Override
  public String name() {
    return "labour_market";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT);
  }

  @Override
  public Column schoolYears(String extract) {
    return array(schoolYear());
  }

  private static Column schoolYear() {
    return Periods.schoolYearOfPeriod(Periods.idOfJobindsats(col("period")));
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    return staged
        .get(EXTRACT)
        .select(
            col("table_name"),
            col("area").as("area_name"),
            Periods.idOfJobindsats(col("period")).as("period_id"),
            schoolYear().as("school_year"),
            CanonicalText.of(col("dimensions")).as("dimensions"),
            explode(col("measures")).as(new String[] {"measure", "value"}))
        .select(
            col("table_name"),
            col("area_name"),
            col("period_id"),
            col("school_year"),
            col("dimensions"),
            col("measure"),
            unit(col("measure")).as("unit"),
            col("value"))
        // The source answers a group of measures with one member twice, with the same figures.
        .distinct();
  }

  /** The source tells units only in the names of its measures. */
  private static Column unit(Column measure) {
    Column name = lower(measure);
    return when(name.startsWith("andel").or(name.contains("pct")), "percent").otherwise("number");
  }

  @Override
  public List<String> order() {
    return List.of("area_name", "table_name", "period_id", "dimensions", "measure");
  }
}
