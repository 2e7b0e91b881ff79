package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;

/** The facts that schools deliver. */
final class SchoolFacts {
  private SchoolFacts() {}

  static List<Fact> all(AreaCodes areas) {
    return List.of(
        new EnrolmentFact(),
        new EnrolmentEndFact(),
        new EnrolledFact(new Senders(areas)),
        new DepartmentFact(),
        registeredProgramme(),
        campusCapacity(),
        journeymanCertificate(),
        new AbsenceWeekFact(),
        new EarlyAbsenceFact(),
        agreement(),
        schoolBasedTraining(),
        agreementGoal(),
        application(),
        schoolClass(),
        staffTraining(),
        gf1Screening());
  }

  private static Fact registeredProgramme() {
    return new PlainFact(
        "registered_programme",
        "programme_register",
        () -> noYear(),
        () ->
            List.of(
                col("programme").as("programme_code"),
                col("version"),
                col("title"),
                col("education"),
                col("stage"),
                orUnknown("entry").as("entry"),
                orUnknown("branch_school").as("branch_school"),
                col("valid_from"),
                coalesce(col("valid_to"), forEver()).as("valid_to")),
        List.of("programme_code", "version", "stage"));
  }

  private static Fact campusCapacity() {
    return new PlainFact(
        "campus_capacity",
        "campus_capacity",
        () -> col("school_year"),
        () -> List.of(col("campus"), col("places"), col("approximate")),
        List.of("campus"));
  }

  private static Fact journeymanCertificate() {
    return new PlainFact(
        "journeyman_certificate",
        "journeyman_certificate",
        () -> Periods.schoolYearOf(col("certificate_date")),
        () ->
            List.of(
                col("person_hi"),
                col("person_lo"),
                col("programme").as("programme_code"),
                col("certificate_date"),
                col("department").as("department_code"),
                col("residence_municipality").as("residence_code")),
        List.of("department_code", "certificate_date", "person_hi", "person_lo"));
  }

  private static Fact agreement() {
    return new PlainFact(
        "apprenticeship_agreement",
        "apprenticeship_agreement",
        () -> Periods.schoolYearOf(col("signed_date")),
        () ->
            List.of(
                col("agreement_number"),
                col("person_hi"),
                col("person_lo"),
                col("programme").as("programme_code"),
                col("agreement_type"),
                col("signed_date"),
                col("start_date"),
                col("end_date"),
                col("terminated_date"),
                col("company_p_number").as("company_code"),
                orUnknown("school_department").as("department_code")),
        List.of("department_code", "programme_code", "signed_date", "agreement_number"));
  }

  private static Fact schoolBasedTraining() {
    return new PlainFact(
        "school_based_training",
        "school_based_training",
        () -> Periods.schoolYearOf(col("start_date")),
        () ->
            List.of(
                col("person_hi"),
                col("person_lo"),
                col("programme").as("programme_code"),
                col("start_date"),
                col("end_date"),
                col("department").as("department_code")),
        List.of("department_code", "programme_code", "start_date", "person_hi", "person_lo"));
  }

  private static Fact agreementGoal() {
    return new PlainFact(
        "agreement_goal",
        "programme_agreement_goal",
        () -> noYear(),
        () ->
            List.of(
                col("programme").as("programme_code"),
                col("moment"),
                col("year"),
                col("goal_pct").cast("decimal(18,1)").as("goal_pct")),
        List.of("programme_code", "moment", "year"));
  }

  private static Fact application() {
    return new PlainFact(
        "application",
        "application",
        () -> Periods.schoolYearOf(col("application_round")),
        () ->
            List.of(
                col("person_hi"),
                col("person_lo"),
                col("application_round"),
                col("priority"),
                col("programme").as("programme_code"),
                col("department").as("department_code"),
                orUnknown("from_grade").as("from_grade"),
                col("admitted")),
        List.of(
            "department_code", "programme_code", "application_round", "person_hi", "person_lo"));
  }

  private static Fact schoolClass() {
    return new PlainFact(
        "school_class",
        "school_class",
        () -> Periods.schoolYearOf(col("start_date")),
        () ->
            List.of(
                col("class_id"),
                col("programme").as("programme_code"),
                col("stage"),
                col("department").as("department_code"),
                col("start_date"),
                col("end_date"),
                col("pupils_at_start"),
                one("phase_opstart")
                    .plus(one("phase_netvaerk"))
                    .plus(one("phase_opfoelgning"))
                    .plus(one("phase_videre"))
                    .as("phases")),
        List.of("department_code", "programme_code", "start_date", "class_id"));
  }

  private static Fact staffTraining() {
    return new PlainFact(
        "staff_training",
        "staff_training",
        () -> noYear(),
        () ->
            List.of(
                col("staff_hi").as("person_hi"),
                col("staff_lo").as("person_lo"),
                col("role"),
                col("department").as("department_code"),
                col("valid_from"),
                col("valid_to"),
                col("trained_on"),
                col("known_on").try_cast("date").as("known_on")),
        List.of("department_code", "role", "person_hi", "person_lo"));
  }

  private static Fact gf1Screening() {
    return new PlainFact(
        "gf1_screening",
        "gf1_screening",
        () -> Periods.schoolYearOf(col("screening_date")),
        () ->
            List.of(
                col("person_hi"),
                col("person_lo"),
                col("screening_date"),
                col("entry"),
                col("department").as("department_code"),
                col("suited")),
        List.of("department_code", "screening_date", "person_hi", "person_lo"));
  }

  private static Column one(String phase) {
    return coalesce(col(phase).cast("int"), lit(0));
  }

  static Column orUnknown(String column) {
    return coalesce(col(column), lit("ukendt"));
  }

  static Column forEver() {
    return lit("9999-12-31").cast("date");
  }

  static Column noYear() {
    return lit("alle");
  }
}
