package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dk.pejl.warehouse.crosswalk.Municipalities;
import dk.pejl.warehouse.crosswalk.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** The codes of areas as facts hold them: those of {@code dim.municipality}. */
final class AreaCodes {
  static final String COUNTRY = "alle";
  static final String UNKNOWN = "ukendt";

  private final List<String> codes;
  private final ByText byText;

  private AreaCodes(List<String> codes, Map<String, String> codeByText) {
    this.codes = codes;
    this.byText = new ByText(codeByText);
  }

  static AreaCodes of(Municipalities municipalities) {
    List<String> codes = new ArrayList<>();
    Map<String, String> codeByText = new HashMap<>();
    for (Municipality municipality : municipalities.all()) {
      codes.add(municipality.code());
      String code =
          municipality.code().equals(Municipalities.COUNTRY) ? COUNTRY : municipality.code();
      codeByText.put(municipality.code(), code);
      codeByText.put(plain(municipality.name()), code);
      codeByText.put(plain(municipality.registerName()), code);
      municipality.otherNames().forEach(name -> codeByText.put(plain(name), code));
    }
    return new AreaCodes(List.copyOf(codes), codeByText);
  }

  /** A name without what sources add to it, a code in its three digits. */
  private static String plain(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst(" kommune$", "")
        .replaceFirst("^0(?=[0-9]{3}$)", "");
  }

  /** Whether a code of Statistics Denmark is the country, a region or a municipality. */
  Column isArea(Column code) {
    return code.isin(codes.toArray());
  }

  /** The code as facts hold it. */
  Column ofCode(Column code) {
    return when(code.equalTo(Municipalities.COUNTRY), COUNTRY)
        .when(isArea(code), code)
        .otherwise(UNKNOWN);
  }

  /** The code of the area that a source writes as a name or as a code of three or four digits. */
  Column ofText(Column text) {
    return udf(byText, DataTypes.StringType).apply(text);
  }

  /**
   * Plain Java, as an expression of Spark's would go through all names for each row. Rows of a file
   * mostly write the same as the row before.
   */
  private static final class ByText implements UDF1<String, String> {
    private final Map<String, String> codeByText;
    private transient Answer last;

    ByText(Map<String, String> codeByText) {
      this.codeByText = codeByText;
    }

    @Override
    public String call(String text) {
      Answer answer = last;
      if (answer == null || !Objects.equals(answer.text, text)) {
        answer = new Answer(text, text == null ? UNKNOWN : code(text));
        last = answer;
      }
      return answer.code;
    }

    private String code(String text) {
      return codeByText.getOrDefault(plain(text), UNKNOWN);
    }

    private record Answer(String text, String code) {}
  }
}
