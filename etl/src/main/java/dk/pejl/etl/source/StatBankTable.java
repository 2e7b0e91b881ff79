package dk.pejl.etl.source;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.etl.contract.Format;
import dk.pejl.yaml.NearestName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of Statistics Denmark's StatBank as BULK with codes, which has no limit on its cells and
 * wants every variable named. What the table has is asked first, so that a variable that is
 * misspelt, missing or new is told by its name.
 */
record StatBankTable(String id, Web web, String table, Map<String, List<String>> variables)
    implements WebSource {
  static final String KIND = "statbank";
  static final String BASE = "https://api.statbank.dk/v1";

  StatBankTable {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(web, "web is null");
    Objects.requireNonNull(table, "table is null");
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return table;
  }

  @Override
  public Format format() {
    return Format.STATBANK_CSV;
  }

  @Override
  public Reply ask(Wire wire, Path into) {
    wire.http().ask(Question.get(web.at("/tableinfo/" + table + "?format=JSON&lang=da")), into);
    Map<String, List<String>> selection = selection(JsonAnswer.object(into, web.base()));
    return wire.http().ask(Question.post(web.at("/data"), query(selection)), into);
  }

  /** The variables as the table spells them, in its order. */
  private Map<String, List<String>> selection(JsonNode tableInfo) {
    Map<String, List<String>> asked = new LinkedHashMap<>(variables);
    Map<String, List<String>> selection = new LinkedHashMap<>();
    List<String> unnamed = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (JsonNode variable : tableInfo.path("variables")) {
      String code = variable.path("id").asText();
      known.add(code);
      asked.keySet().stream()
          .filter(code::equalsIgnoreCase)
          .findFirst()
          .map(asked::remove)
          .ifPresentOrElse(values -> selection.put(code, values), () -> unnamed.add(code));
    }
    if (known.isEmpty()) {
      throw new SourceFault(
          FaultKind.NOT_DATA,
          "tabellen " + table + " beskrives ikke, som den plejer; spørg kilden");
    }
    for (String wrong : asked.keySet()) {
      throw new SourceFault(
          FaultKind.REFUSED,
          "tabellen "
              + table
              + " har ingen variabel »"
              + wrong
              + "«"
              + NearestName.of(wrong, known).map(near -> ", måske »" + near + "«").orElse("")
              + "; den har "
              + known);
    }
    if (!unnamed.isEmpty()) {
      throw new SourceFault(
          FaultKind.REFUSED,
          "tabellen "
              + table
              + " har også variablerne "
              + unnamed
              + "; nævn dem under variables i sources.yaml, fx med koden for i alt");
    }
    return selection;
  }

  private record Variable(String code, List<String> values) {}

  private String query(Map<String, List<String>> selection) {
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("table", table);
    query.put("format", "BULK");
    query.put("lang", "da");
    query.put("delimiter", "Semicolon");
    query.put("valuePresentation", "Code");
    query.put(
        "variables",
        selection.entrySet().stream()
            .map(one -> new Variable(one.getKey(), one.getValue()))
            .toList());
    return Json.text(query);
  }
}
