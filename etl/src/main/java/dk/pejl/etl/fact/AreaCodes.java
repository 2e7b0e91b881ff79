package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import dk.pejl.warehouse.crosswalk.Municipalities;
import dk.pejl.warehouse.crosswalk.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;

/** The codes of areas as facts hold them: those of {@code dim.municipality}. */
final class AreaCodes {
  static final String COUNTRY = "alle";
  static final String UNKNOWN = "ukendt";
  private static final String KOMMUNE = " kommune$";

  private final List<String> codes;
  private final Map<String, String> codeByName;

  private AreaCodes(List<String> codes, Map<String, String> codeByName) {
    this.codes = codes;
    this.codeByName = codeByName;
  }

  static AreaCodes of(Municipalities municipalities) {
    List<String> codes = new ArrayList<>();
    Map<String, String> codeByName = new TreeMap<>();
    for (Municipality municipality : municipalities.all()) {
      codes.add(municipality.code());
      String code =
          municipality.code().equals(Municipalities.COUNTRY) ? COUNTRY : municipality.code();
      codeByName.put(plain(municipality.name()), code);
      codeByName.put(plain(municipality.registerName()), code);
      municipality.otherNames().forEach(name -> codeByName.put(plain(name), code));
    }
    return new AreaCodes(List.copyOf(codes), codeByName);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst(KOMMUNE, "");
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

  /** The code of the area that a source calls {@code name}. */
  Column ofName(Column name) {
    Column plain = regexp_replace(lower(trim(name)), KOMMUNE, "");
    Column[] entries =
        codeByName.entrySet().stream()
            .flatMap(entry -> List.of(lit(entry.getKey()), lit(entry.getValue())).stream())
            .toArray(Column[]::new);
    return coalesce(try_element_at(map(entries), plain), lit(UNKNOWN));
  }

  /** The code of the area that a source writes as a name or as a code of three or four digits. */
  Column ofText(Column text) {
    Column code = regexp_replace(text, "^0(?=[0-9]{3}$)", "");
    return when(isArea(code), code).otherwise(ofName(text));
  }
}
