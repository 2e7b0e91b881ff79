package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Leavers of basic school of five municipalities, 2017/18 to 2024/25. Of Ishøj's, 8.7, 10.5 and 9.8
 * per cent are on a vocational education two months later in the first three years, and 80.8 per
 * cent of 2019/20 in education the September after. Some go on to 10th grade first and are in two
 * years' files; of one of them the first does not say so.
 */
final class SchoolLeaverFiles implements SamplePart {
  /**
   * Leavers, those on a vocational education after two months, those in education after fifteen.
   */
  private record Counts(int leavers, int vocational, int after15Months) {}

  private static final Map<Integer, Counts> ISHOEJ =
      Map.of(
          2018, new Counts(230, 20, 182),
          2019, new Counts(229, 24, 183),
          2020, new Counts(234, 23, 189),
          2021, new Counts(228, 25, 186),
          2022, new Counts(230, 27, 189),
          2023, new Counts(232, 30, 192),
          2024, new Counts(231, 33, 193),
          2025, new Counts(229, 36, 192));

  /** Of the next year's leavers from 10th grade, those who are in this year's file. */
  private static final int GO_ON = 12;

  private static final List<String> OTHERS = List.of("165", "187", "169", "153");
  private static final List<String> TYPES =
      List.of("folkeskole", "folkeskole", "folkeskole", "fri og privat grundskole", "efterskole");

  @Override
  public String name() {
    return "afgang fra grundskolen";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (int year = 2018; year <= 2025; year++) {
      write(world, folder, "183", year, ISHOEJ.get(year));
      for (String code : OTHERS) {
        Random random = world.random("leavers of " + code + " in " + year);
        int leavers = code.equals("187") ? 120 : 280 + random.nextInt(40);
        int vocational = leavers * (90 + random.nextInt(60)) / 1000;
        write(
            world,
            folder,
            code,
            year,
            new Counts(leavers, vocational, leavers * (790 + random.nextInt(50)) / 1000));
      }
    }
  }

  private static void write(
      SampleWorld world, SampleFolder folder, String code, int year, Counts counts) {
    LocalDate left = LocalDate.of(year, 6, 26);
    String path =
        "kommuner/%s/afgang-grundskole_%s_%d_%d-11-01.csv".formatted(code, code, year, year + 1);
    Random random = world.random("leavers' schools of " + code + " in " + year);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header(
          "CPR-nr.",
          "Afgangsdato",
          "Skole",
          "Skoletype",
          "Klassetrin",
          "Bopælskommune",
          "Uddannelse efter 2 måneder",
          "Begyndte",
          "Uddannelse 30. september året efter");
      for (int i = 0; i < counts.leavers(); i++) {
        boolean isVocational = i < counts.vocational();
        boolean isUpperSecondary = !isVocational && i % 10 < 7;
        boolean isIn = i < counts.after15Months();
        LocalDate born = left.minusYears(16).minusDays(random.nextInt(365));
        file.row(
            world.person("leaver of " + code, year * 1000 + i, born),
            left,
            "Skole " + (1 + i % 6),
            TYPES.get(i % TYPES.size()),
            i % 3 == 0 ? "10" : "9",
            code,
            isVocational ? "EUD" : isUpperSecondary ? "GYM" : "NONE",
            isVocational || isUpperSecondary ? LocalDate.of(year, 8, 12) : null,
            !isIn ? "NONE" : isVocational ? "EUD" : i % 12 == 11 ? "FGU" : "GYM");
      }
      goOn(world, file, code, left);
    }
  }

  private static void goOn(SampleWorld world, SampleFile file, String code, LocalDate left) {
    for (int i = 0; i < GO_ON; i++) {
      int number = (left.getYear() + 1) * 1000 + 3 * i;
      file.row(
          world.person("leaver of " + code, number, left.minusYears(15).minusDays(20L * i)),
          left,
          "Skole " + (1 + i % 6),
          TYPES.get(i % TYPES.size()),
          "9",
          code,
          i == 0 && left.getYear() < 2025 ? null : "10. klasse",
          null,
          null);
    }
  }
}
