package dk.pejl.etl.contract;

import dk.pejl.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the columns, the key and the totals. */
final class ColumnParser {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "header",
          "file_group",
          "values",
          "otherwise",
          "missing_reason_of",
          "open_fields",
          "title",
          "description",
          "unit",
          "type",
          "pattern",
          "codes",
          "crosswalk",
          "unknown",
          "minimum",
          "scale",
          "numbers",
          "format",
          "kind",
          "domain",
          "yes",
          "no",
          "need",
          "personal",
          "missing");

  private final YamlValue yaml;
  private final FileLayout layout;
  private final Map<String, String> missing;
  private int position;

  private ColumnParser(YamlValue yaml, FileLayout layout) {
    this.yaml = yaml;
    this.layout = layout;
    this.missing = yaml.find("missing").map(ColumnParser::map).orElse(Map.of());
  }

  static ColumnSet parse(YamlValue yaml, FileLayout layout) {
    return new ColumnParser(yaml, layout).parse();
  }

  private ColumnSet parse() {
    List<Column> columns = new ArrayList<>();
    yaml.require("columns").ifPresent(list -> list.items().forEach(c -> columns.add(column(c))));
    List<String> key = yaml.find("key").map(TermsParser::texts).orElse(List.of());
    List<TotalOf> totals =
        yaml.find("totals")
            .map(list -> list.items().stream().map(ColumnParser::total).toList())
            .orElse(List.of());
    List<LimitOf> limits =
        yaml.find("limits")
            .map(list -> list.items().stream().map(ColumnParser::limit).toList())
            .orElse(List.of());
    Repeats repeats = Choices.find(yaml, "repeats", Repeats.values(), Repeats.HELD);
    return new ColumnSet(columns, key, repeats, totals, limits);
  }

  private static TotalOf total(YamlValue value) {
    value.onlyKeys(Set.of("total", "parts"));
    return new TotalOf(
        value.requireText("total"),
        value.require("parts").map(TermsParser::texts).orElse(List.of()));
  }

  private static LimitOf limit(YamlValue value) {
    value.onlyKeys(Set.of("column", "at_most"));
    return new LimitOf(value.requireText("column"), value.requireText("at_most"));
  }

  private Column column(YamlValue value) {
    value.onlyKeys(KEYS);
    return new Column(
        value.requireText("name"),
        new Column.Label(
            value.requireText("title"),
            value.requireText("description"),
            value.findText("unit").orElse("")),
        source(value),
        ColumnTypeParser.parse(value),
        Choices.find(value, "need", Column.Need.values(), Column.Need.COLUMN),
        Choices.require(value, "personal", PersonalData.values()),
        value.find("missing").map(ColumnParser::map).orElse(missing));
  }

  private ColumnSource source(YamlValue value) {
    if (value.find("file_group").isPresent()) {
      return new ColumnSource.FileName(
          value.requireText("file_group"),
          value.find("values").map(ColumnParser::map).orElse(Map.of()),
          value.findText("otherwise").orElse(""));
    }
    if (value.find("missing_reason_of").isPresent()) {
      return new ColumnSource.MissingReason(value.requireText("missing_reason_of"));
    }
    if (value.find("open_fields").map(YamlValue::bool).orElse(false)) {
      return new ColumnSource.OpenFields();
    }
    boolean byName = layout.header() == Header.PRESENT || layout.format().isJson();
    return new ColumnSource.Field(byName ? value.requireText("header") : "", position++);
  }

  static Map<String, String> map(YamlValue value) {
    Map<String, String> map = new LinkedHashMap<>();
    value.entries().forEach((key, entry) -> map.put(key, entry.text()));
    return map;
  }
}
