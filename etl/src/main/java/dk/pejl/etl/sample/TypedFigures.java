package dk.pejl.etl.sample;

import dk.pejl.etl.sample.TypedRows.Figure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of places that have no known table: those that documents print, with their place, and
 * what is made up around them.
 */
final class TypedFigures implements SamplePart {
  private static final String KL = "KL's invitation til partnerskabet, side 1";
  private static final String NOTE =
      "Børne- og Undervisningsministeriet, notat af 14. december 2017";
  private static final String STRATEGY = "Stærke valg, fodnote 7 (jobindsats.dk)";
  private static final String COUNTRY = "Hele landet";

  /** Unattached youth in 2017 to 2024, in percent; the first of two places is printed. */
  private static final Map<String, List<Double>> UNATTACHED =
      new TreeMap<>(
          Map.of(
              "Albertslund",
              List.of(9.4, 9.3, 9.1, 9.0, 8.8, 8.4, 8.3, 8.1),
              "Brøndby",
              List.of(9.8, 9.6, 9.7, 9.3, 9.2, 8.9, 8.8, 8.6),
              COUNTRY,
              List.of(7.0, 7.0, 6.9, 7.1, 6.6, 6.4, 6.3, 6.3),
              "Høje-Taastrup",
              List.of(8.3, 8.2, 8.2, 8.0, 7.9, 7.6, 7.5, 7.4),
              "Ishøj",
              List.of(9.9, 9.7, 9.6, 9.7, 9.2, 8.8, 8.9, 8.7),
              "Region Hovedstaden",
              List.of(6.8, 6.7, 6.6, 6.9, 6.4, 6.2, 6.1, 6.1),
              "Vallensbæk",
              List.of(5.4, 5.3, 5.5, 5.2, 5.0, 4.9, 4.8, 4.9)));

  /** What the country says of the indicators of VTU; 2021 to 2025. */
  private static final Map<String, List<Double>> COMPANIES =
      new TreeMap<>(
          Map.of(
              "Generel tilfredshed", List.of(7.4, 7.4, 7.5, 7.5, 7.6),
              "Virksomhedernes oplevelse af eleverne", List.of(8.1, 8.1, 8.0, 8.1, 8.1),
              "Virksomhedernes oplevelse af samarbejdet med erhvervsskolen",
                  List.of(7.2, 7.3, 7.3, 7.4, 7.4)));

  @Override
  public String name() {
    return "tal indtastet fra en kilde";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    String path = "indtastet/indtastede-tal_PEJL_2026-06-01.csv";
    try (SampleFile out = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      TypedRows rows = new TypedRows(out);
      unattached(rows);
      destinations(rows);
      newRecipients(rows);
      readiness(rows);
      companies(rows);
    }
  }

  private static void unattached(TypedRows rows) {
    UNATTACHED.forEach(
        (area, shares) -> {
          boolean isPrinted = area.equals("Albertslund") || area.equals(COUNTRY);
          for (int i = 0; i < shares.size(); i++) {
            Integer persons = i == 0 && area.equals("Albertslund") ? Integer.valueOf(360) : null;
            String source = i == 0 && isPrinted ? NOTE : TypedRows.EXAMPLE;
            String year = String.valueOf(2017 + i);
            Figure figure = new Figure(year, persons, null, shares.get(i), source);
            rows.area("neet_rate", area, null, "age=15-24", figure);
          }
        });
  }

  /** 15 and 28 percent are printed for 2024. */
  private static void destinations(TypedRows rows) {
    Map<String, double[]> shares =
        new TreeMap<>(
            Map.of(
                "employed", new double[] {33, 33.5},
                "other", new double[] {28, 28.3},
                "other_education", new double[] {24, 23.6},
                "unemployed", new double[] {15, 14.6}));
    shares.forEach(
        (destination, ofYears) -> {
          boolean isPrinted = destination.equals("other") || destination.equals("unemployed");
          for (int i = 0; i < ofYears.length; i++) {
            String source = i == 0 && isPrinted ? KL : TypedRows.EXAMPLE;
            Figure figure = Figure.of(String.valueOf(2024 + i), ofYears[i], source);
            String group = "destination=" + destination;
            rows.area("destination_after_dropout_rate", COUNTRY, "EUD", group, figure);
          }
        });
  }

  private static void newRecipients(TypedRows rows) {
    int[] counts = {744, 402, 301, 246, 239, 241, 250, 233, 228, 219, 221};
    for (int i = 0; i < counts.length; i++) {
      String source = i == 0 || i == 3 ? STRATEGY : TypedRows.EXAMPLE;
      Figure figure = Figure.of(String.valueOf(2014 + i), counts[i], source);
      String group = "age=18-30;benefit=uddannelseshjælp";
      rows.area("benefit_new_persons", "Albertslund", null, group, figure);
    }
  }

  /** The country, to the last year of the assessment. */
  private static void readiness(TypedRows rows) {
    double[] eighth = {69.2, 69.8, 70.6, 71.1, 70.4, 71.9, 72.3};
    double[] ninth = {81.5, 81.9, 82.4, 82.2, 82.7, 83.1, 83.0};
    for (int i = 0; i < eighth.length; i++) {
      String year = (2017 + i) + "/" + (18 + i);
      rows.area("readiness_rate", COUNTRY, null, "grade=8", example(year, eighth[i]));
      rows.area("readiness_rate", COUNTRY, null, "grade=9", example(year, ninth[i]));
    }
  }

  private static void companies(TypedRows rows) {
    COMPANIES.forEach(
        (indicator, scores) -> {
          for (int i = 0; i < scores.size(); i++) {
            Figure figure = example(String.valueOf(2021 + i), scores.get(i));
            rows.area("vtu_score", COUNTRY, null, "survey=VTU;vtu_indicator=" + indicator, figure);
          }
        });
  }

  private static Figure example(String period, double value) {
    return Figure.of(period, value, TypedRows.EXAMPLE);
  }
}
