package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Starts and what became of them: one row for each person who began a course (a programme at one
 * stage; GF1 is one course, whose programme may change until it is interrupted). A change of
 * department or institution and a restart within {@link FactParameter#RESUME_DAYS} continue the
 * start. The status n months after the start is
 *
 * <ul>
 *   <li>completed: ended as completed, or gone on to the next stage, by that day;
 *   <li>interrupted_with_reselection: ended otherwise, and after that begun on a GF1 or GF2 of
 *       another programme or entry by that day, or within {@link FactParameter#RESELECTION_DAYS}
 *       after it;
 *   <li>interrupted_without_reselection: ended otherwise, and nothing begun by then;
 *   <li>in_progress: everything else, transfers to a school that delivers nothing among them.
 * </ul>
 *
 * <p>Source: help pages Uddata+ Z8170 and Z8171, which imitate the ministry's own figures.
 */
final class EnrolmentFact implements Fact {
  private static final List<Integer> MONTHS = List.of(3, 6, 9, 12);
  private static final int RESELECTION_DAYS = FactParameter.RESELECTION_DAYS.number();

  /** Main courses begun up to 27 months after GF2 are looked for. */
  private static final int YEARS_AFTER = 3;

  @Override
  public String name() {
    return "enrolment";
  }

  @Override
  public Set<String> extracts() {
    return EnrolmentRows.EXTRACTS;
  }

  @Override
  public Set<String> references() {
    return EnrolmentRows.REFERENCES;
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return EnrolmentRows.schoolYears(extract, YEARS_AFTER);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "programme_code", "start_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    WindowSpec ofPerson = Window.partitionBy("person_hi", "person_lo");
    Column start = struct("start_date", "stage", "programme_code", "entry");
    return starts(EnrolmentRows.of(staged))
        .withColumn("all_starts", collect_set(start).over(ofPerson))
        .withColumn("next_stage_on", nextStageOn())
        .select(columns());
  }

  /**
   * Chains of rows that continue each other, each with its first row, the last to end, and at the
   * days that are asked for the newest row and the last to end of those begun by then.
   */
  private static Dataset<Row> starts(Dataset<Row> rows) {
    List<Column> aggregates = new ArrayList<>(List.of(max(lastRow()).as("last")));
    for (int months : MONTHS) {
      Column isBegun = col("start_date").leq(add_months(col("begun_on"), months));
      aggregates.add(max(when(isBegun, firstRow())).as("newest_" + months));
      aggregates.add(max(when(isBegun, lastRow())).as("last_" + months));
    }
    return EnrolmentRows.chained(rows)
        .withColumn("end_on", coalesce(col("end_date"), SchoolFacts.forEver()))
        .groupBy(
            col("person_hi"),
            col("person_lo"),
            col("stage"),
            col("course"),
            col("chain"),
            col("begun_on").as("start_date"))
        .agg(min(firstRow()).as("first"), aggregates.toArray(Column[]::new))
        .withColumn("programme_code", col("first.programme_code"))
        .withColumn("entry", col("first.entry"));
  }

  private static Column firstRow() {
    return struct(
        "start_date",
        "department_code",
        "programme_code",
        "entry",
        "birth_date",
        "education",
        "residence_code");
  }

  private static Column lastRow() {
    return struct("end_on", "start_date", "department_code", "programme_code", "entry", "outcome");
  }

  private static Column[] columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                col("person_hi"),
                col("person_lo"),
                col("first.birth_date"),
                Periods.schoolYearOf(col("start_date")).as("school_year"),
                col("newest_3.programme_code"),
                col("first.education"),
                col("stage"),
                col("newest_3.entry"),
                col("newest_6.programme_code").as("programme_code_6m"),
                col("newest_6.entry").as("entry_6m"),
                col("first.department_code"),
                col("first.residence_code"),
                col("start_date"),
                when(lastEnd().lt(SchoolFacts.forEver()), lastEnd()).as("end_date"),
                col("last.department_code").as("end_department_code"),
                col("last.start_date").as("end_department_from"),
                coalesce(col("last.outcome"), lit("in_progress")).as("end_outcome")));
    MONTHS.forEach(months -> columns.add(outcome(months).as("outcome_" + months + "m")));
    columns.add(completedOn().as("completed_on"));
    columns.add(mainCourseOn().as("main_course_on"));
    return columns.toArray(Column[]::new);
  }

  /** The last day, in a year far off while the last row runs. */
  private static Column lastEnd() {
    return col("last.end_on");
  }

  private static Column outcome(int months) {
    Column day = add_months(col("start_date"), months);
    Column end = col("last_" + months + ".end_on");
    Column ending = col("last_" + months + ".outcome");
    Column hasEnded = end.leq(day);
    return when(
            hasEnded.and(ending.equalTo("completed")).or(col("next_stage_on").leq(day)),
            "completed")
        .when(
            hasEnded.and(ending.equalTo("interrupted")),
            when(reselected(end, day, months), "interrupted_with_reselection")
                .otherwise("interrupted_without_reselection"))
        .otherwise("in_progress");
  }

  /** When the next stage first began after the start. */
  private static Column nextStageOn() {
    return array_min(
        transform(
            filter(
                col("all_starts"),
                start ->
                    EnrolmentRows.isNextStage(start)
                        .and(start.getField("start_date").gt(col("start_date")))),
            start -> start.getField("start_date")));
  }

  private static Column reselected(Column end, Column day, int months) {
    Column newest = col("newest_" + months);
    return exists(
        col("all_starts"),
        start ->
            start
                .getField("stage")
                .isin("GF1", "GF2")
                .and(
                    EnrolmentRows.isAnother(
                        start, newest.getField("programme_code"), newest.getField("entry")))
                .and(start.getField("start_date").gt(end))
                .and(start.getField("start_date").leq(date_add(day, RESELECTION_DAYS))));
  }

  /** When the stage was completed: at its end, or when the next one began. */
  private static Column completedOn() {
    Column isContinued =
        col("next_stage_on").leq(EnrolmentRows.reach(col("start_date"), lastEnd()));
    return when(col("last.outcome").equalTo("completed"), lastEnd())
        .when(isContinued, least(col("next_stage_on"), lastEnd()));
  }

  /** The first main course on the same programme after the start of GF2. */
  private static Column mainCourseOn() {
    return when(
        col("stage").equalTo("GF2"),
        array_min(
            transform(
                filter(
                    col("all_starts"),
                    start ->
                        start
                            .getField("stage")
                            .equalTo("HF")
                            .and(start.getField("programme_code").equalTo(col("programme_code")))
                            .and(start.getField("start_date").gt(col("start_date")))
                            .and(
                                start
                                    .getField("start_date")
                                    .leq(add_months(col("start_date"), 12 * YEARS_AFTER - 3)))),
                start -> start.getField("start_date"))));
  }
}
