package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_filter;
import static org.apache.spark.sql.functions.map_keys;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Figures of uddannelsesstatistik by cube, area, levels, measure and school year. The levels that
 * tell area and time are not repeated among the others. A row without a level of area is about the
 * country, one of an institution alone has an unknown area.
 */
final class SchoolStatisticFact implements Fact {
  private static final String EXTRACT = "stil_statistics";
  private static final String LEVELS = "levels";
  private static final String UNKNOWN_TIME = "ukendt";

  private final AreaCodes areas;

  SchoolStatisticFact(AreaCodes areas) {
    this.areas = areas;
  }

  @Override
  public String name() {
    return "school_statistic";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(schoolYear());
  }

  /** 2024/2025 is a school year, 2024 a calendar year, whose last day counts. */
  private static Column schoolYear() {
    Column time = try_element_at(col(LEVELS), timeLevel());
    Column calendarYear = Periods.schoolYearOfCalendarYear(time.try_cast("int"));
    return when(
            time.rlike("^[0-9]{4}/[0-9]{4}$"), concat(substring(time, 1, 5), substring(time, 8, 2)))
        .when(time.rlike("^[0-9]{4}/[0-9]{2}$"), time)
        .when(time.rlike("^[0-9]{4}$"), calendarYear)
        .otherwise(UNKNOWN_TIME);
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> withArea =
        staged
            .get(EXTRACT)
            .withColumn("school_year", schoolYear())
            .withColumn("period_id", periodId())
            .withColumn("area_code", areaCode());
    return withArea
        .select(
            col("cube"),
            col("area_code"),
            CanonicalText.of(otherLevels()).as(LEVELS),
            col("units"),
            col("school_year"),
            col("period_id"),
            explode(col("measures")).as(new String[] {"measure", "value"}))
        .select(
            col("cube"),
            col("area_code"),
            col(LEVELS),
            col("measure"),
            coalesce(try_element_at(col("units"), col("measure")), lit("")).as("unit"),
            col("school_year"),
            col("period_id"),
            col("value"));
  }

  /** A school year as 2024/25, another period as the source writes it. */
  private static Column periodId() {
    Column time = try_element_at(col(LEVELS), timeLevel());
    return when(
            time.rlike("^[0-9]{4}/[0-9]{4}$"), concat(substring(time, 1, 5), substring(time, 8, 2)))
        .otherwise(coalesce(time, lit(UNKNOWN_TIME)));
  }

  private Column areaCode() {
    Column level = areaLevel();
    return when(level.isNotNull(), areas.ofText(try_element_at(col(LEVELS), level)))
        .when(levelLike("^\\[Institution\\]").isNotNull(), AreaCodes.UNKNOWN)
        .otherwise(AreaCodes.COUNTRY);
  }

  private static Column otherLevels() {
    return map_filter(
        col(LEVELS),
        (level, value) ->
            coalesce(level.notEqual(timeLevel()), lit(true))
                .and(
                    coalesce(level.notEqual(areaLevel()), lit(true))
                        .or(col("area_code").equalTo(AreaCodes.UNKNOWN))));
  }

  private static Column areaLevel() {
    return coalesce(levelLike("(?i)kommune"), levelLike("(?i)region"));
  }

  private static Column timeLevel() {
    return coalesce(levelLike("Skoleår"), levelLike("^\\[(Tid|Dato|År)\\]"));
  }

  /** The first level, by name, that matches; null without one. */
  private static Column levelLike(String pattern) {
    return array_min(filter(map_keys(col(LEVELS)), level -> level.rlike(pattern)));
  }

  @Override
  public List<String> order() {
    return List.of("area_code", "cube", "measure", LEVELS);
  }
}
