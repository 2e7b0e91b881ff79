package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables of Statistics Denmark about the region, some 5,000 records. The population of the country,
 * its capital region and Frederiksberg to 2020 is real; the rest is made up around what is known:
 * 2,726 persons of 16 to 24 years in Ishøj in 2022, and 41 and 11 percent in 2024 who five years
 * after their start have left vocational and upper secondary education.
 */
final class StatBankFiles implements SamplePart {
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2026;

  /** Persons of 16 to 24 years in 2022. */
  private static final Map<String, Integer> YOUNG =
      new TreeMap<>(Map.of("153", 4_310, "165", 3_440, "169", 6_180, "183", 2_726, "187", 1_702));

  /** Persons of one age. */
  private static final Map<String, Integer> ONE_AGE =
      new TreeMap<>(
          Map.of(
              "000", 71_500, "084", 25_200, "153", 479, "165", 383, "169", 687, "183", 303, "187",
              189));

  /** Of a thousand beginners of H30 and of H20, how many had left in 2019 to 2025. */
  private static final int[] LEFT_VET = {430, 420, 417, 414, 412, 410, 402};

  private static final int[] LEFT_UPPER_SECONDARY = {123, 121, 118, 115, 112, 110, 113};

  @Override
  public String name() {
    return "tabeller fra Statistikbanken";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    population(folder);
    highestEducation(folder);
    neet(folder);
    outcome(folder);
  }

  private static SampleFile table(SampleFolder folder, String name, String... header) {
    return folder
        .file("statistikbanken/" + name + ".csv", StandardCharsets.UTF_8, "yyyy")
        .header(header);
  }

  // ---- population

  private static void population(SampleFolder folder) {
    try (SampleFile file =
        table(folder, "FOLK1A_2026-08-11", "OMRÅDE", "KØN", "ALDER", "TID", "INDHOLD")) {
      for (String record : PublicFiles.records("statistikbanken/FOLK1A.csv")) {
        file.raw(record);
        String[] fields = record.split(";", -1);
        if (fields[3].equals("2020K1")) {
          goOn(file, fields);
        }
      }
      YOUNG.forEach((area, persons) -> municipality(file, area, persons));
    }
  }

  /** The years after the newest real one: a little more each year. */
  private static void goOn(SampleFile file, String[] fields) {
    int persons = Integer.parseInt(fields[4]);
    for (int year = 2021; year <= LAST_YEAR; year++) {
      int more = persons * (year - 2020) / 500;
      file.row(fields[0], fields[1], fields[2], year + "K1", persons + more);
    }
  }

  private static void municipality(SampleFile file, String area, int persons) {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int young = persons + (year - 2022) * persons / 150;
      for (int age = 15; age <= 29; age++) {
        for (int sex = 1; sex <= 2; sex++) {
          file.row(area, sex, age, year + "K1", ofOneAge(young, age, sex));
        }
      }
    }
  }

  /** The eighteen counts of ages 16 to 24 add up to {@code young}. */
  private static int ofOneAge(int young, int age, int sex) {
    int place = (age - 16) * 2 + sex - 1;
    return young / 18 + (place >= 0 && place < young % 18 ? 1 : 0);
  }

  // ---- education and work

  private static void highestEducation(SampleFolder folder) {
    try (SampleFile file =
        table(folder, "HFUDD21_2026-05-05", "OMRÅDE", "KØN", "ALDER", "HFUDD", "TID", "INDHOLD")) {
      ONE_AGE.forEach(
          (area, persons) -> {
            for (int year = 2017; year <= 2024; year++) {
              completed(file, area, persons, year);
            }
          });
    }
  }

  /** In the country 81 percent of those of 25 years in 2017, and 24 percent with H30. */
  private static void completed(SampleFile file, String area, int persons, int year) {
    int fewer = area.equals("000") ? 0 : 25;
    int more = year - 2017;
    int[] thousandths = {330 - fewer + more, 240 + more, 50, 110, 80 - fewer, 0};
    List<String> levels = List.of("H20", "H30", "H40", "H50", "H60", "H70");
    int basic = persons;
    file.row(area, "TOT", "25", "TOT", year, persons);
    for (int i = 0; i < levels.size(); i++) {
      int count = persons * thousandths[i] / 1000;
      basic -= count;
      file.row(area, "TOT", "25", levels.get(i), year, count);
    }
    file.row(area, "TOT", "25", "H10", year, basic);
  }

  private static void neet(SampleFolder folder) {
    try (SampleFile file =
        table(
            folder, "NEET2_2025-05-05", "OMRÅDE", "KØN", "ALDER", "STATUSNEET", "TID", "INDHOLD")) {
      ONE_AGE.forEach(
          (area, persons) -> {
            for (int year = 2017; year <= 2023; year++) {
              int without = persons * 9 * 8 / 100;
              file.row(area, "TOT", "IALT", "0", year, persons * 9);
              file.row(area, "TOT", "IALT", "5", year, persons * 9 - without);
              file.row(area, "TOT", "IALT", "10", year, without);
            }
          });
    }
  }

  private static void outcome(SampleFolder folder) {
    try (SampleFile file =
        table(
            folder,
            "GENMF10_2026-03-05",
            "UDDANNELSE",
            "STARTÅR",
            "ÅREFTER",
            "STATUS",
            "TID",
            "INDHOLD")) {
      for (int i = 0; i < LEFT_VET.length; i++) {
        begun(file, "H30", 2014 + i, 29_000, LEFT_VET[i]);
        begun(file, "H20", 2014 + i, 45_000, LEFT_UPPER_SECONDARY[i]);
      }
    }
  }

  private static void begun(SampleFile file, String group, int start, int persons, int left) {
    file.row(group, start, 5, "AFBRUDT", start + 5, persons * left / 1000);
    file.row(group, start, 5, "IALT", start + 5, persons);
  }
}
