package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One answer of uddannelsesstatistik.dk: a row for each set of levels, with all its measures as
 * Danish text. A measure whose name holds "score" has no percent sign.
 */
final class StatisticsAnswer {
  static final String NUMBER = "[Institution].[Institutionsnummer]";
  static final String DEPARTMENT = "[Institution].[Afdelingsnummer]";
  static final String MUNICIPALITY = "[Institution].[Beliggenhedskommune]";
  static final String KIND = "[Uddannelse].[Art]";
  static final String STAGE = "[Uddannelse].[Forløb]";
  static final String ENTRY = "[Uddannelse].[Indgang]";
  static final String PROGRAMME = "[Uddannelse].[Uddannelse]";
  static final String INDICATOR = "[TrivselIndikator].[Indikator]";
  static final String QUESTION = "[TrivselIndikator].[Spørgsmål]";
  static final String YEAR = "[Tid].[År]";
  static final String SCHOOL_YEAR = "[Tid].[Skoleår]";

  private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

  /** Adds a figure at levels, each a name and its member; a level of null is left out. */
  void row(String measure, double figure, String... levels) {
    String key = String.join(" ", Arrays.stream(levels).map(String::valueOf).toList());
    Map<String, Object> row = rows.computeIfAbsent(key, unknown -> levels(levels));
    String number =
        BigDecimal.valueOf(figure)
            .setScale(1, RoundingMode.HALF_UP)
            .toPlainString()
            .replace('.', ',');
    row.put(measure, measure.contains("core") ? number : number + " %");
  }

  /** The source doubles the last part of a level's name. */
  private static Map<String, Object> levels(String... levels) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < levels.length; i += 2) {
      if (levels[i + 1] != null) {
        String last = levels[i].substring(levels[i].lastIndexOf('['));
        row.put(levels[i] + "." + last, levels[i + 1]);
      }
    }
    return row;
  }

  void write(SampleFolder folder, String cube, String knownOn) {
    folder.json(
        "uddannelsesstatistik/" + cube + "-eksempel_" + knownOn + ".json",
        List.copyOf(rows.values()));
  }
}
