package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.year;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Who left basic school, once each: who goes on to 10th grade, or leaves again by the end of the
 * next school year, has not left yet. With the education at the end of the second month after and
 * on 30 September of the year after: as delivered, else as the youth database has it on those
 * dates, else {@code ukendt}.
 */
final class SchoolLeaverFact implements Fact {
  private static final String EXTRACT = "basic_school_leaver";
  private static final String GOES_ON = "10. klasse";

  private final Senders senders;

  SchoolLeaverFact(Senders senders) {
    this.senders = senders;
  }

  @Override
  public String name() {
    return "school_leaver";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT, YouthStatusFact.EXTRACT);
  }

  /** A leaving matters for the year before it too, a status for sixteen months before it. */
  @Override
  public SchoolYears schoolYears(String extract) {
    return extract.equals(EXTRACT)
        ? SchoolYears.between(add_months(col("leave_date"), -12), col("leave_date"))
        : SchoolYears.between(add_months(col("status_date"), -16), col("status_date"));
  }

  @Override
  public List<String> order() {
    return List.of("residence_code", "leave_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column in2Months = last_day(add_months(col("leave_date"), 2));
    Column september = make_date(year(col("leave_date")).plus(1), lit(9), lit(30));
    Column education2m =
        coalesce(col("education_2m"), try_element_at(col("statuses"), in2Months), lit("ukendt"));
    Column education15m =
        coalesce(
            col("education_sept_after"), try_element_at(col("statuses"), september), lit("ukendt"));
    Dataset<Row> days =
        staged
            .get(EXTRACT)
            .select(
                col("person_hi"),
                col("person_lo"),
                explode(array(in2Months, september)).as("status_date"));
    Dataset<Row> statuses =
        YouthStatusFact.statusesOn(
            days, senders, staged.get(YouthStatusFact.EXTRACT), col("current"));
    return last(staged.get(EXTRACT))
        .join(statuses, new String[] {"person_hi", "person_lo"}, "left")
        .where(education2m.notEqual(GOES_ON))
        .select(
            col("person_hi"),
            col("person_lo"),
            col("leave_date"),
            col("school"),
            col("school_type"),
            col("grade"),
            col("residence_municipality").as("residence_code"),
            education2m.as("education_2m"),
            coalesce(col("began_education_on").leq(september), lit(false)).as("has_begun"),
            education15m.as("education_15m"),
            Periods.schoolYearOf(col("leave_date")).as("school_year"));
  }

  /** Of each person the leavings that no other follows in the same school year or the next. */
  private Dataset<Row> last(Dataset<Row> staged) {
    WindowSpec leavings = Window.partitionBy("person_hi", "person_lo").orderBy("leave_date");
    Column nextYear = SchoolYears.firstYear(lead(col("leave_date"), 1).over(leavings));
    Dataset<Row> once =
        senders
            .once(staged, "person_hi", "person_lo", "leave_date")
            .withColumn("years_on", nextYear.minus(SchoolYears.firstYear(col("leave_date"))))
            .where(col("years_on").isNull().or(col("years_on").gt(1)));
    return senders.delivered(once, staged, "leave_date");
  }
}
