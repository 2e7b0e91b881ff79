package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;

/** The facts of official and typed tables beside those with a class of their own. */
final class OfficialFacts {
  private OfficialFacts() {}

  static List<Fact> all(AreaCodes areas) {
    return List.of(new StatBankCountFact(areas), officialMeasure(), typedValue());
  }

  private static Fact officialMeasure() {
    return new PlainFact(
        "official_measure",
        "official_measure",
        OfficialFacts::noYear,
        () ->
            List.of(
                col("cube"),
                col("measure"),
                col("indicator").as("indicator_id"),
                or("fixed", "").as("fixed"),
                or("institution", "").as("institution"),
                or("programme", "").as("programme"),
                or("education", "").as("education"),
                or("stage", "").as("stage"),
                or("entry", "").as("entry"),
                or("grouping", "").as("grouping")),
        List.of("cube", "measure", "indicator_id"));
  }

  private static Fact typedValue() {
    return new PlainFact(
        "typed_value",
        "typed_statistics",
        OfficialFacts::noYear,
        () ->
            List.of(
                col("indicator").as("indicator_id"),
                area().as("area_code"),
                or("institution", "alle").as("institution_code"),
                or("branch_school", "alle").as("branch_school"),
                or("programme", "alle").as("programme_code"),
                or("education", "alle").as("education"),
                or("stage", "alle").as("stage"),
                or("entry", "alle").as("entry"),
                or("grouping", "alle").as("group_key"),
                col("period").as("period_id"),
                col("numerator").cast("decimal(18,4)").as("numerator"),
                col("denominator").cast("decimal(18,4)").as("denominator"),
                col("value").cast("decimal(18,6)").as("value"),
                col("source"),
                col("known_on").as("published_on")),
        List.of("indicator_id", "area_code", "institution_code", "period_id", "group_key"));
  }

  private static Column area() {
    Column area = or("area", AreaCodes.COUNTRY);
    return when(area.equalTo("000"), AreaCodes.COUNTRY).otherwise(area);
  }

  private static Column or(String column, String otherwise) {
    return coalesce(col(column), lit(otherwise));
  }

  private static Column noYear() {
    return lit("alle");
  }
}
