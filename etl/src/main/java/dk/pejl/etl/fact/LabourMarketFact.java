package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
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
 * Figures of jobindsats by table, area, period, dimensions and measure. Where both versions of the
 * source tell a figure, the newer version does.
 */
final class LabourMarketFact implements Fact {
  private static final String EXTRACT = "jobindsats";
  private static final String VERSION_2 = "jobindsats_v2";
  private static final String[] KEY = {
    "table_name", "area_name", "period_id", "dimensions", "measure"
  };

  @Override
  public String name() {
    return "labour_market";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT, VERSION_2);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(schoolYear());
  }

  private static Column schoolYear() {
    return Periods.schoolYearOfPeriod(Periods.idOfJobindsats(col("period")));
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    // The source answers a group of measures with one member twice, with the same figures.
    Dataset<Row> newer = version3(staged.get(EXTRACT)).distinct();
    return newer.unionByName(
        version2(staged.get(VERSION_2)).distinct().join(newer, KEY, "left_anti"));
  }

  /** A version 2 file has two measures, and at most one dimension. */
  private static Dataset<Row> version2(Dataset<Row> staged) {
    Column measures =
        map(
            lit("Antal personer"), col("persons").cast("decimal(18,6)"),
            lit("Antal fuldtidspersoner"), col("full_time_persons").cast("decimal(18,6)"));
    return staged
        .select(
            lower(col("table_name")).as("table_name"),
            col("area").as("area_name"),
            col("period").as("period_id"),
            schoolYear().as("school_year"),
            coalesce(concat(lit("Alder="), col("age_group")), lit("")).as("dimensions"),
            explode(measures).as(new String[] {"measure", "value"}))
        .withColumn("unit", lit("number"));
  }

  private static Dataset<Row> version3(Dataset<Row> staged) {
    return staged
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
            col("value"));
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
