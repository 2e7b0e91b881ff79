package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;

/** The facts that schools deliver. */
final class SchoolFacts {
  private static final Column FOR_EVER = lit("9999-12-31").cast("date");
  private static final Column NO_YEAR = lit("alle");

  private SchoolFacts() {}

  static List<Fact> all() {
    return List.of(
        new EnrolmentFact(),
        new EnrolmentEndFact(),
        new EnrolledFact(),
        department(),
        registeredProgramme(),
        campusCapacity(),
        journeymanCertificate());
  }

  private static Fact department() {
    return new PlainFact(
        "department",
        "institution_crosswalk",
        NO_YEAR,
        List.of(
            col("department_number").as("department_code"),
            col("valid_from"),
            coalesce(col("valid_to"), FOR_EVER).as("valid_to"),
            coalesce(col("department_name"), col("department_number")).as("name"),
            col("parent_number").as("parent_code"),
            orUnknown("campus").as("campus"),
            orUnknown("branch_school").as("branch_school"),
            orUnknown("municipality").as("municipality_code")),
        List.of("department_code", "valid_from"));
  }

  private static Fact registeredProgramme() {
    return new PlainFact(
        "registered_programme",
        "programme_register",
        NO_YEAR,
        List.of(
            col("programme").as("programme_code"),
            col("version"),
            col("title"),
            col("education"),
            col("stage"),
            orUnknown("entry").as("entry"),
            orUnknown("branch_school").as("branch_school"),
            col("valid_from"),
            coalesce(col("valid_to"), FOR_EVER).as("valid_to")),
        List.of("programme_code", "version", "stage"));
  }

  private static Fact campusCapacity() {
    return new PlainFact(
        "campus_capacity",
        "campus_capacity",
        col("school_year"),
        List.of(col("campus"), col("places"), col("approximate")),
        List.of("campus"));
  }

  private static Fact journeymanCertificate() {
    return new PlainFact(
        "journeyman_certificate",
        "journeyman_certificate",
        Periods.schoolYearOf(col("certificate_date")),
        List.of(
            Persons.hi(col("person")),
            Persons.lo(col("person")),
            col("programme").as("programme_code"),
            col("certificate_date"),
            col("department").as("department_code"),
            col("residence_municipality").as("residence_code")),
        List.of("department_code", "certificate_date", "person_hi", "person_lo"));
  }

  private static Column orUnknown(String column) {
    return coalesce(col(column), lit("ukendt"));
  }
}
