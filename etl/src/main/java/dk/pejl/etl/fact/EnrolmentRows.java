package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The enrolments of vocational schools and upper secondary schools in one form, with what their
 * leave reasons mean. Those never started and those left out of every count (RKV, exchange) are
 * gone, and those of a person are in one place. Columns: person_hi, person_lo, birth_date,
 * programme_code, course (what a restart must share: the programme, on GF1 the stage), education
 * ({@code ukendt} where the programme tells it), stage, entry, department_code, residence_code,
 * start_date, end_date, outcome (null while it runs), reach (the last day on which a new start
 * continues it). An end from the year 2200 on, as some write an open one, is none.
 *
 * <p>Rules: a pupil is a pupil on one programme number; RKV and leave code 66 are left out (help
 * page Uddata+ Z8071). That a new start soon enough continues an enrolment is assumed.
 */
final class EnrolmentRows {
  /** A new start within so many days of the end continues an enrolment. */
  static final int RESUME_DAYS = FactParameter.RESUME_DAYS.number();

  /** An enrolment without an end is taken to run for at most so long. */
  static final int LONGEST_MONTHS = 60;

  static final Set<String> EXTRACTS = Set.of("enrolment", "gym_enrolment", "leaver");
  static final Set<String> REFERENCES = Set.of("leave_reasons");

  private static final String UNKNOWN = "ukendt";

  private EnrolmentRows() {}

  /** The last day on which a new start continues an enrolment that ends on {@code end}. */
  static Column reach(Column start, Column end) {
    return date_add(coalesce(end, add_months(start, LONGEST_MONTHS)), RESUME_DAYS);
  }

  static Dataset<Row> of(Map<String, Dataset<Row>> staged) {
    Dataset<Row> rows =
        vocational(staged.get("enrolment"))
            .unionByName(upperSecondary(staged.get("gym_enrolment")));
    return LeaveReasons.withOutcome(
            withLeaverReason(Persons.together(rows), staged.get("leaver")),
            staged.get("leave_reasons"))
        .where(not(coalesce(col("outcome"), lit("")).isin("never_started", "excluded")))
        .withColumn("reach", reach(col("start_date"), col("end_date")))
        .withColumn(
            "course",
            when(col("stage").equalTo("GF1"), lit("GF1")).otherwise(col("programme_code")));
  }

  /**
   * The rows with {@code begins} (1 where a row begins a course and does not continue one), {@code
   * chain}, the same number for rows that continue each other, and {@code begun_on}, the day that
   * these begin on. What a row continues is the earlier row of its course that reaches furthest.
   */
  static Dataset<Row> chained(Dataset<Row> rows) {
    WindowSpec ofCourse =
        Window.partitionBy("person_hi", "person_lo", "stage", "course")
            .orderBy("start_date", "department_code", "programme_code", "entry");
    Column furthest =
        max(struct("reach", "start_date", "programme_code", "entry", "outcome", "end_date"))
            .over(ofCourse.rowsBetween(Long.MIN_VALUE, -1));
    WindowSpec soFar = ofCourse.rowsBetween(Long.MIN_VALUE, 0);
    return rows.withColumn("before", furthest)
        .withColumn("begins", when(continues(col("before")), 0).otherwise(1))
        .withColumn("chain", sum("begins").over(soFar))
        .withColumn("begun_on", max(when(col("begins").equalTo(1), col("start_date"))).over(soFar))
        .drop("before");
  }

  /** An interrupted course is not continued by what is a reselection. */
  private static Column continues(Column before) {
    Column isReselection =
        before
            .getField("outcome")
            .equalTo("interrupted")
            .and(col("start_date").gt(before.getField("end_date")))
            .and(isAnother(before, col("programme_code"), col("entry")));
    return col("start_date")
        .leq(before.getField("reach"))
        .and(not(coalesce(isReselection, lit(false))));
  }

  /** Whether a row or start is on another programme or entry; an entry not known is no other. */
  static Column isAnother(Column row, Column programme, Column entry) {
    Column itsEntry = row.getField("entry");
    return row.getField("programme_code")
        .notEqual(programme)
        .or(itsEntry.notEqual(entry).and(itsEntry.notEqual(UNKNOWN)).and(entry.notEqual(UNKNOWN)));
  }

  /**
   * Whether a start goes on from a row: GF1 to any GF2, GF2 to the same programme's main course.
   */
  static Column isNextStage(Column start) {
    Column stage = start.getField("stage");
    Column isMainCourse =
        stage.equalTo("HF").and(start.getField("programme_code").equalTo(col("programme_code")));
    return col("stage")
        .equalTo("GF1")
        .and(stage.equalTo("GF2"))
        .or(col("stage").equalTo("GF2").and(isMainCourse));
  }

  private static Dataset<Row> vocational(Dataset<Row> rows) {
    return inOneForm(rows, lit(UNKNOWN), coalesce(col("entry"), lit(UNKNOWN)), col("stage"));
  }

  private static Dataset<Row> upperSecondary(Dataset<Row> rows) {
    return inOneForm(rows, col("education"), lit("alle"), col("education"));
  }

  private static Dataset<Row> inOneForm(
      Dataset<Row> rows, Column education, Column entry, Column stage) {
    return rows.select(
        col("person_hi"),
        col("person_lo"),
        col("birth_date"),
        col("programme").as("programme_code"),
        education.as("education"),
        stage.as("stage"),
        entry.as("entry"),
        col("department").as("department_code"),
        coalesce(col("residence_municipality"), lit(UNKNOWN)).as("residence_code"),
        col("start_date"),
        SchoolYears.orNone(col("end_date")).as("end_date"),
        col("system"),
        nullif(col("leave_reason"), lit("")).as("own_reason"));
  }

  /** With {@code reason}: the enrolment's own, else that of the list of vocational leavers. */
  private static Dataset<Row> withLeaverReason(Dataset<Row> rows, Dataset<Row> leavers) {
    Dataset<Row> reasons =
        leavers
            .groupBy(
                col("person_hi"),
                col("person_lo"),
                col("programme").as("programme_code"),
                col("stage"),
                col("leave_date").as("end_date"))
            .agg(min("leave_reason").as("leaver_reason"));
    String[] sameLeaving = {"person_hi", "person_lo", "programme_code", "stage", "end_date"};
    Column ofVocational = when(col("education").equalTo(UNKNOWN), col("leaver_reason"));
    return rows.join(reasons, sameLeaving, "left")
        .withColumn("reason", coalesce(col("own_reason"), ofVocational))
        .drop("own_reason", "leaver_reason");
  }

  /**
   * The school years that a row of {@code extract} matters for: from {@code years} before the one
   * that it begins in, as what it is to earlier starts, to the one in which it can be continued.
   */
  static SchoolYears schoolYears(String extract, int years) {
    Column start = col("start_date");
    Column end = SchoolYears.orNone(col(extract.equals("leaver") ? "leave_date" : "end_date"));
    return SchoolYears.between(add_months(start, -12 * years), reach(start, end));
  }
}
