package dk.pejl.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A vocational school of the sample: NEXT, whose figures are the documents' own, or a fictive one
 * of the same size.
 *
 * @param code the parent institution's number
 * @param sender as file names tell it
 */
record SampleSchool(String code, String sender, List<Department> departments) {
  static final LocalDate OPEN = LocalDate.of(2010, 1, 1);

  /** The department that was a school of its own until NEXT took it over. */
  static final String MERGED = "NEXT-GLOSTRUP";

  SampleSchool {
    departments = List.copyOf(departments);
  }

  /**
   * A department.
   *
   * @param branchSchool empty where it has several
   * @param formerParent the parent before {@code joinedOn}, empty if it was always the same
   */
  record Department(
      String code,
      String campus,
      String branchSchool,
      String municipality,
      String formerParent,
      LocalDate joinedOn) {
    static Department of(String code, String campus, String branchSchool, String municipality) {
      return new Department(code, campus, branchSchool, municipality, "", OPEN);
    }
  }

  static final SampleSchool NEXT =
      new SampleSchool(
          "101401",
          "NEXT",
          List.of(
              Department.of("NEXT-ISHOEJ", "Campus Ishøj", "", "183"),
              Department.of("NEXT-SYDKYSTEN", "Campus Ishøj", "", "183"),
              Department.of("NEXT-NOERREBRO", "Nørrebro", "", "101"),
              Department.of("NEXT-BALTORP", "Baltorp", "Business", "151"),
              Department.of("NEXT-FREDERIKSBERG", "Frederiksberg", "Business", "147"),
              Department.of("NEXT-VIBENSHUS", "Vibenshus", "", "101"),
              Department.of("NEXT-EMDRUP", "Emdrup", "", "101"),
              new Department(MERGED, "Glostrup", "", "161", "161499", LocalDate.of(2021, 1, 1))));

  /** NEXT, and with a scale above 1 fictive schools beside it. */
  static List<SampleSchool> all(double scale) {
    List<SampleSchool> schools = new ArrayList<>(List.of(NEXT));
    for (int i = 1; i < Math.round(scale); i++) {
      String code = "%06d".formatted(900_000 + i);
      schools.add(
          new SampleSchool(
              code,
              "S%03d".formatted(i),
              List.of(Department.of(code + "A", "Campus " + i, "", "101"))));
    }
    return schools;
  }

  boolean isNext() {
    return code.equals(NEXT.code());
  }

  /** Where a programme is taught; of NEXT, by chance among the departments that teach it. */
  String departmentOf(SampleProgramme programme, int chance) {
    if (!isNext()) {
      return departments.get(0).code();
    }
    List<String> places = programme.departments();
    return places.get(Math.floorMod(chance, places.size()));
  }
}
