package dk.pejl.etl.sample;

import java.util.Map;

/**
 * How many begin at NEXT in a calendar year, and how many of them leave. The counts of 2022 to 2024
 * are chosen so that the rates are those of tables 1 and 2 of the quality plan.
 */
final class EnrolmentCounts {
  static final int FIRST_YEAR = 2017;
  static final int LAST_YEAR = 2026;

  /** Starts, and those who have left three months later. */
  record Gf1(int starts, int left) {}

  /**
   * Starts, those who have left without reselection three and six months later, and those who had a
   * day of absence in the first 14 with those of them who leave by six months.
   */
  record Gf2(int starts, int left3, int left6, int absent, int absentLeft6) {}

  private static final Map<Integer, Gf2> GF2_OF_YEAR =
      Map.of(
          2022, new Gf2(2400, 192, 331, 860, 163),
          2023, new Gf2(2450, 216, 362, 890, 180),
          2024, new Gf2(2500, 255, 405, 900, 203),
          2025, new Gf2(2520, 239, 388, 860, 190),
          2026, new Gf2(2480, 223, 360, 820, 172));

  private static final Map<String, Map<Integer, Gf1>> GF1_OF_YEAR =
      Map.of(
          "GF1-OSP",
          Map.of(
              2023, new Gf1(303, 60),
              2024, new Gf1(300, 50),
              2025, new Gf1(310, 45),
              2026, new Gf1(305, 42)),
          "GF1-KHF",
          Map.of(
              2023, new Gf1(250, 18),
              2024, new Gf1(245, 23),
              2025, new Gf1(240, 24),
              2026, new Gf1(250, 22)),
          "GF1-TBT",
          Map.of(
              2023, new Gf1(319, 22),
              2024, new Gf1(320, 23),
              2025, new Gf1(325, 23),
              2026, new Gf1(322, 24)));

  private EnrolmentCounts() {}

  static Gf2 gf2(int year) {
    int starts = 2250 + 30 * (year - FIRST_YEAR);
    return GF2_OF_YEAR.getOrDefault(
        year,
        new Gf2(
            starts,
            starts * 83 / 1000,
            starts * 137 / 1000,
            starts * 35 / 100,
            starts * 69 / 1000));
  }

  static Gf1 gf1(String programme, int year) {
    int starts = programme.equals("GF1-KHF") ? 240 : 300;
    int perThousand = programme.equals("GF1-OSP") ? 185 : 75;
    return GF1_OF_YEAR
        .get(programme)
        .getOrDefault(year, new Gf1(starts, starts * perThousand / 1000));
  }
}
