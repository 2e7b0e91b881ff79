package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Registers that schools' extracts are read with: departments, programmes and leave reasons; the
 * capacity of Campus Ishøj (ca. 800) and journeyman's certificates, 8 of 2021 to people from Ishøj.
 */
final class SchoolRegisters implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";

  @Override
  public String name() {
    return "skolernes registre";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    SampleSchool.all(world.scale()).forEach(school -> departments(folder, school));
    programmes(folder);
    leaveReasons(folder);
    capacity(folder);
    certificates(world, folder);
  }

  private static void departments(SampleFolder folder, SampleSchool school) {
    String path = "registre/afdelinger_%s_2026-08-03.csv".formatted(school.sender());
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "Afdeling",
          "Navn",
          "Hovedinstitution",
          "DST-nummer",
          "Campus",
          "Brancheskole",
          "Kommune",
          "Fra",
          "Til");
      for (SampleSchool.Department one : school.departments()) {
        if (!one.formerParent().isEmpty()) {
          folder.happened(path, "merged_school", one.code() + " var en skole for sig selv");
          file.row(
              one.code(),
              name(school, one),
              one.formerParent(),
              null,
              one.campus(),
              null,
              one.municipality(),
              SampleSchool.OPEN,
              one.joinedOn());
        }
        file.row(
            one.code(),
            name(school, one),
            school.code(),
            null,
            one.campus(),
            one.branchSchool(),
            one.municipality(),
            one.joinedOn(),
            null);
      }
    }
  }

  private static String name(SampleSchool school, SampleSchool.Department department) {
    return school.isNext() ? "NEXT " + department.campus() : "Skole " + department.code();
  }

  private static void programmes(SampleFolder folder) {
    String path = "registre/uddannelsesregister_2026-08-03.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "CØSA-formål",
          "Uddannelse",
          "Version",
          "Betegnelse",
          "Uddannelsesart",
          "Forløb",
          "Indgang",
          "Brancheskole",
          "Kvote",
          "Startdato",
          "Slutdato");
      List<SampleProgramme> all = new ArrayList<>(SampleProgramme.GF1);
      all.addAll(SampleProgramme.GF2);
      int purpose = 1000;
      for (SampleProgramme one : all) {
        file.row(
            ++purpose,
            one.code(),
            "1",
            one.title(),
            "EUD",
            one.stage(),
            one.entry(),
            one.branchSchool(),
            one.quota(),
            LocalDate.of(2015, 8, 1),
            null);
      }
      file.row(
          "5080",
          "STX",
          "1",
          "Studentereksamen",
          "GYM",
          "GYM",
          null,
          null,
          false,
          LocalDate.of(2005, 8, 1),
          null);
      file.row(
          "5090",
          "10KL",
          "1",
          "10. klasse",
          "10. klasse",
          "alle",
          null,
          null,
          false,
          LocalDate.of(2005, 8, 1),
          null);
    }
  }

  /** Code 18 meant completed and means interrupted; 26 became 30. */
  private static void leaveReasons(SampleFolder folder) {
    LocalDate changed = LeaveCodes.CHANGED_ON;
    String path = "registre/afgangsaarsager_Uddata+_2022-01-03.csv";
    folder.happened(path, "changed_code_list", "kode 18 skifter betydning, og 26 bliver til 30");
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "System",
          "Kode",
          "Betegnelse",
          "Betydning",
          "Kvalificerer til hovedforløb",
          "Startdato",
          "Slutdato");
      reason(file, "10", "Gennemført", "completed", SampleSchool.OPEN, null);
      reason(file, "18", "Gennemført, gammel ordning", "completed", SampleSchool.OPEN, changed);
      reason(file, "18", "Afbrudt, personlige forhold", "interrupted", changed, null);
      reason(file, "17", "Overflyttet til anden afdeling", "transferred", SampleSchool.OPEN, null);
      reason(file, "20", "Afbrudt, fejlvalg", "interrupted", SampleSchool.OPEN, null);
      reason(file, "21", "Afbrudt, fravær", "interrupted", SampleSchool.OPEN, null);
      reason(file, "22", "Afbrudt, andet", "interrupted", SampleSchool.OPEN, changed);
      reason(file, "23", "Afbrudt, sygdom", "interrupted", SampleSchool.OPEN, null);
      reason(file, "26", "Afbrudt, arbejde", "interrupted", SampleSchool.OPEN, changed);
      reason(file, "30", "Afbrudt, arbejde", "interrupted", changed, null);
      reason(file, "27", "Aldrig begyndt", "never_started", SampleSchool.OPEN, null);
      reason(file, "33", "Pause", "in_progress", SampleSchool.OPEN, null);
      reason(file, "66", "Udvekslingselev", "excluded", SampleSchool.OPEN, null);
      reason(file, "0FÆ", "Færdig", "completed", SampleSchool.OPEN, null);
      reason(file, "0GH", "Overgang til hovedforløb", "completed", SampleSchool.OPEN, null);
      reason(file, "0RK", "RKV", "excluded", SampleSchool.OPEN, null);
    }
  }

  private static void reason(
      SampleFile file, String code, String title, String outcome, LocalDate from, LocalDate to) {
    file.row("Uddata+", code, title, outcome, outcome.equals("completed"), from, to);
  }

  private static void capacity(SampleFolder folder) {
    String path = "skoler/NEXT/kapacitet_NEXT_2026-08-10.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("Campus", "Skoleår", "Pladser", "Cirka");
      for (int year = 2018; year <= 2026; year++) {
        file.row("Campus Ishøj", SampleCalendar.name(year).replace('-', '/'), 800, true);
        file.row("Nørrebro", SampleCalendar.name(year).replace('-', '/'), 2400, true);
      }
    }
  }

  private static void certificates(SampleWorld world, SampleFolder folder) {
    Random random = world.random("certificates");
    List<PlannedEnrolment> completed =
        world.enrolments().stream()
            .filter(one -> one.school().equals(SampleSchool.NEXT.code()))
            .filter(one -> one.stage().equals("HF") && one.end() != null)
            .filter(one -> one.leaveReason().equals(LeaveCodes.COMPLETED))
            .toList();
    for (int year = 2019; year <= 2025; year++) {
      int ofYear = year;
      String path = "skoler/NEXT/svendebreve_NEXT_%d_%d-02-02.csv".formatted(year, year + 1);
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
        file.header("CPR-nr.", "Uddannelse", "Dato", "Afdeling", "Bopælskommune");
        int left = year == 2021 ? 8 : 6 + random.nextInt(7);
        for (PlannedEnrolment one :
            completed.stream().filter(one -> one.end().getYear() == ofYear).toList()) {
          file.row(
              one.person(),
              one.programme(),
              one.end(),
              one.department(),
              left-- > 0 ? "183" : one.residence().equals("183") ? "169" : one.residence());
        }
      }
    }
  }
}
