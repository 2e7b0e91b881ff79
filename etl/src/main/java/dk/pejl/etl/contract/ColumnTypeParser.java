package dk.pejl.etl.contract;

import dk.pejl.etl.contract.ColumnType.NumberStyle;
import dk.pejl.yaml.YamlValue;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the type of a column with the keys that belong to it. */
final class ColumnTypeParser {
  private static final Pattern ANY = Pattern.compile("(?s).*");

  private ColumnTypeParser() {}

  static ColumnType parse(YamlValue column) {
    String type = column.requireText("type");
    return switch (type) {
      case "text" ->
          new ColumnType.Text(column.find("pattern").map(ContractParser::pattern).orElse(ANY));
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
            + "', expected one of text, code, lookup, integer, decimal, date, month, texts,"
            + " numbers, units");
    return new ColumnType.Text(ANY);
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
