package dk.pejl.etl.contract;

import dk.pejl.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code mode}, {@code operation}, {@code slot}, {@code known_on} and {@code envelope}. */
final class TermsParser {
  private TermsParser() {}

  static DeliveryTerms parse(YamlValue yaml) {
    return new DeliveryTerms(
        Choices.require(yaml, "mode", Mode.values()),
        yaml.find("operation").map(TermsParser::operation).orElse(Operation.NONE),
        yaml.require("slot").map(TermsParser::slot).orElse(new Slot.Constant("")),
        yaml.require("known_on").map(TermsParser::knownOn).orElse(new KnownOn.FromReceipt()),
        Choices.find(yaml, "envelope", Envelope.values(), Envelope.NONE));
  }

  private static Operation operation(YamlValue value) {
    value.onlyKeys(Set.of("column", "delete"));
    return new Operation(
        value.requireText("column"),
        value.require("delete").map(TermsParser::texts).orElse(List.of()));
  }

  private static Slot slot(YamlValue value) {
    if (value.isScalar()) {
      return new Slot.Constant(value.text());
    }
    Map<String, YamlValue> entries = value.onlyKeys(Set.of("file_groups", "columns")).entries();
    if (entries.containsKey("file_groups")) {
      return new Slot.FromFileName(texts(entries.get("file_groups")));
    }
    if (entries.containsKey("columns")) {
      return new Slot.FromContent(texts(entries.get("columns")));
    }
    value.problem("Invalid slot, expected a name, file_groups or columns");
    return new Slot.Constant("");
  }

  private static KnownOn knownOn(YamlValue value) {
    if (value.isScalar()) {
      if (!value.text().equals("receipt")) {
        value.problem(
            "Invalid value: '" + value.text() + "', expected receipt, file_group or column");
      }
      return new KnownOn.FromReceipt();
    }
    value.onlyKeys(Set.of("file_group", "column"));
    if (value.find("column").isPresent()) {
      return new KnownOn.FromContent(value.requireText("column"));
    }
    return new KnownOn.FromFileName(value.requireText("file_group"));
  }

  static List<String> texts(YamlValue value) {
    return value.items().stream().map(YamlValue::text).toList();
  }
}
