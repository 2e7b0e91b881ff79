package dk.pejl.etl.contract;

import dk.pejl.etl.contract.ColumnType.NumberStyle;
import dk.pejl.yaml.YamlValue;
import java.util.Map;
import java.util.Set;

/** Reads the type of a column with the keys that belong to it. */
final class ColumnTypeParser {
  private static final Set<String> YES = Set.of("Ja", "ja", "J", "1");
  private static final Set<String> NO = Set.of("Nej", "nej", "N", "0");

  private ColumnTypeParser() {}

  static ColumnType parse(YamlValue column) {
    String type = column.requireText("type");
    return switch (type) {
      case "text" ->
          new ColumnType.Text(
              column.find("pattern").map(ContractParser::pattern).orElse(ColumnType.Text.ANY));
      case "code" ->
          new ColumnType.Code(column.require("codes").map(ColumnParser::map).orElse(Map.of()));
      case "lookup" -> lookup(column);
      case "integer" ->
          new ColumnType.Whole(
              column.find("minimum").map(YamlValue::integer).orElse(Integer.MIN_VALUE));
      case "decimal" ->
          new ColumnType.Fraction(
              column.require("scale").map(YamlValue::integer).orElse(0), numbers(column));
      case "date" -> new ColumnType.Day(column.requireText("format"));
      case "month" -> new ColumnType.Month(column.requireText("format"));
      case "person" -> person(column);
      case "birth-date" -> new ColumnType.BirthDate();
      case "boolean" -> new ColumnType.Truth(words(column, "yes", YES), words(column, "no", NO));
      case "texts" -> new ColumnType.OpenTexts();
      case "numbers" -> new ColumnType.OpenNumbers(numbers(column));
      case "units" -> new ColumnType.OpenUnits();
      default -> unknown(column, type);
    };
  }

  private static ColumnType unknown(YamlValue column, String type) {
    column.problem(
        "Invalid type: '"
            + type
            + "', expected one of text, code, lookup, integer, decimal, date, month, person,"
            + " birth-date, boolean, texts, numbers, units");
    return new ColumnType.Text(ColumnType.Text.ANY);
  }

  private static ColumnType person(YamlValue column) {
    return new ColumnType.Person(
        Choices.find(
            column, "kind", ColumnType.PersonKind.values(), ColumnType.PersonKind.PERSONAL_NUMBER),
        column.findText("domain").orElse("person"));
  }

  private static Set<String> words(YamlValue column, String key, Set<String> otherwise) {
    return column.find(key).map(list -> Set.copyOf(TermsParser.texts(list))).orElse(otherwise);
  }

  private static NumberStyle numbers(YamlValue column) {
    return Choices.find(column, "numbers", NumberStyle.values(), NumberStyle.POINT);
  }

  private static ColumnType lookup(YamlValue column) {
    return new ColumnType.Lookup(
        Choices.require(column, "crosswalk", ColumnType.Crosswalk.values()),
        Choices.find(column, "unknown", ColumnType.Unknown.values(), ColumnType.Unknown.HOLD));
  }
}
