package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Benefits of jobindsats.dk: version 2 as CSV to 2023, version 3 as JSON from 2023, so that a year
 * is told by both. In Albertslund 334 full-time persons were on uddannelseshjælp in 2014 and 226 in
 * 2017; the benefits ended with June 2025, and kontanthjælp from July is another one.
 */
final class BenefitFiles implements SamplePart {
  private static final YearMonth FIRST = YearMonth.of(2014, 1);
  private static final YearMonth SPLIT = YearMonth.of(2024, 1);
  private static final YearMonth OVERLAP = YearMonth.of(2023, 1);
  private static final YearMonth END = YearMonth.of(2025, 7);
  private static final YearMonth LAST = YearMonth.of(2026, 9);

  private static final Map<Integer, Integer> ALBERTSLUND =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(2014, 334),
              Map.entry(2015, 301),
              Map.entry(2016, 258),
              Map.entry(2017, 226),
              Map.entry(2018, 214),
              Map.entry(2019, 205),
              Map.entry(2020, 218),
              Map.entry(2021, 207),
              Map.entry(2022, 199),
              Map.entry(2023, 194),
              Map.entry(2024, 188),
              Map.entry(2025, 183)));

  private static final Map<String, Double> AREAS =
      new TreeMap<>(
          Map.of(
              "Albertslund", 1.0,
              "Brøndby", 1.3,
              "Hele landet", 205.0,
              "Høje-Taastrup", 1.6,
              "Ishøj", 0.7,
              "Region Hovedstaden", 58.0,
              "Vallensbæk", 0.3));

  @Override
  public String name() {
    return "ydelser fra jobindsats.dk";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    version2(folder, "Y38A02", 1.0);
    version2(folder, "Y36A02", 0.8);
    version2(folder, "Y35A02", 0.3);
    version3(folder, "y38a02", OVERLAP, END.minusMonths(1), 1.0);
    version3(folder, "y36a02", OVERLAP, END.minusMonths(1), 0.8);
    version3(folder, "y35a02", OVERLAP, END.minusMonths(1), 0.3);
    version3(folder, "y60a02", END, LAST, 2.3);
  }

  /** Rises and falls over the year and has the printed mean. */
  private static BigDecimal persons(String area, YearMonth month, double factor) {
    int year = Math.min(2025, month.getYear());
    int swing = month.getMonthValue() <= 6 ? 7 - month.getMonthValue() : 6 - month.getMonthValue();
    long tenths = Math.round((ALBERTSLUND.get(year) * 10 + swing * 10) * AREAS.get(area) * factor);
    return BigDecimal.valueOf(tenths, 1);
  }

  private static void version2(SampleFolder folder, String table, double factor) {
    String path = "jobindsats/jobindsats-v2-" + table + "_2024-02-15.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header("Area", "Periode", "Alder", "Antal personer", "Antal fuldtidspersoner");
      for (String area : AREAS.keySet()) {
        for (YearMonth month = FIRST; month.isBefore(SPLIT); month = month.plusMonths(1)) {
          BigDecimal persons = persons(area, month, factor).subtract(late(month));
          file.row(area, period(month), "18-30 år", persons.add(BigDecimal.TEN), persons);
        }
      }
    }
  }

  /** What was not registered yet when version 2 was asked. */
  private static BigDecimal late(YearMonth month) {
    return month.isBefore(SPLIT.minusMonths(2)) ? BigDecimal.ZERO : BigDecimal.ONE;
  }

  private static void version3(
      SampleFolder folder, String table, YearMonth first, YearMonth last, double factor) {
    List<List<Object>> rows = new ArrayList<>();
    for (String area : AREAS.keySet()) {
      for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
        BigDecimal persons = persons(area, month, factor);
        rows.add(List.of(period(month), area, "18-30 år", persons.add(BigDecimal.TEN), persons));
      }
    }
    // In the order of the source, and the same in every run.
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(
        "columns",
        List.of("Periode", "Område", "Alder", "Antal personer", "Antal fuldtidspersoner"));
    answer.put("rows", rows);
    String path = "jobindsats/" + table + "_2026-10-20.json";
    folder.json(path, answer);
    folder.happened(path, "broken_series", "kontanthjælp er lagt om 1. juli 2025");
  }

  private static String period(YearMonth month) {
    return "%dM%02d".formatted(month.getYear(), month.getMonthValue());
  }
}
