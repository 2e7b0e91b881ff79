package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The survey of companies (VTU), 2021 to 2025: 420 companies a year, of which some four in ten
 * answer.
 */
final class CompanySurveyFiles implements SamplePart {
  private static final List<String[]> QUESTIONS =
      List.of(
          new String[] {"vtu_general_1", "Generel tilfredshed"},
          new String[] {"vtu_general_2", "Generel tilfredshed"},
          new String[] {"vtu_pupils_1", "Virksomhedernes oplevelse af eleverne"},
          new String[] {"vtu_pupils_2", "Virksomhedernes oplevelse af eleverne"},
          new String[] {
            "vtu_school_1", "Virksomhedernes oplevelse af samarbejdet med erhvervsskolen"
          });
  private static final int COMPANIES = 420;

  @Override
  public String name() {
    return "virksomhedernes tilfredshed";
  }

  static void questions(SampleFile file, int year) {
    for (String[] question : QUESTIONS) {
      file.row(
          "VTU",
          year,
          question[0],
          "Eksempel om " + question[1],
          question[1],
          null,
          BigDecimal.ONE,
          BigDecimal.TEN,
          false,
          null);
    }
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (int year = 2021; year <= 2025; year++) {
      Random random = world.random("VTU " + year);
      LocalDate known = LocalDate.of(year + 1, 2, 15);
      String invited = "skoler/NEXT/vtu-inviterede_NEXT_%d_%s.csv".formatted(year, known);
      String answers = "skoler/NEXT/vtu-svar_NEXT_%d_%s.csv".formatted(year, known);
      try (SampleFile invitations = folder.file(invited, StandardCharsets.UTF_8, "yyyy-MM-dd");
          SampleFile answered = folder.file(answers, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
        invitations.header(
            "År", "Institution", "P-nummer", "Uddannelse", "Inviteret", "Nået frem", "E-mail");
        answered.header(
            "År",
            "Institution",
            "P-nummer",
            "Uddannelse",
            "Spørgsmål",
            "Værdi",
            "Laveste",
            "Højeste");
        for (int i = 0; i < COMPANIES; i++) {
          company(invitations, answered, year, i, random);
        }
      }
    }
  }

  private static void company(
      SampleFile invitations, SampleFile answered, int year, int number, Random random) {
    String company = "10%08d".formatted(1_000_003 + 37 * number);
    int programmes = number % 9 == 0 ? 2 : 1;
    boolean answers = random.nextInt(100) < 36 + 3 * (year - 2021);
    for (int i = 0; i < programmes; i++) {
      SampleProgramme programme =
          SampleProgramme.GF2.get((number + 11 * i) % SampleProgramme.GF2.size());
      invitations.row(
          year,
          "101401",
          company,
          programme.code(),
          LocalDate.of(year, 9, 1),
          random.nextInt(100) < 96,
          null);
      if (answers) {
        for (String[] question : QUESTIONS) {
          int value =
              Math.min(10, 6 + random.nextInt(4) + (random.nextInt(10) < year - 2020 ? 1 : 0));
          answered.row(
              year,
              "101401",
              company,
              programme.code(),
              question[0],
              new BigDecimal(value),
              BigDecimal.ONE,
              BigDecimal.TEN);
        }
      }
    }
  }
}
