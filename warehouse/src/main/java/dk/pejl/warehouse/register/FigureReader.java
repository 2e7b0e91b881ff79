package dk.pejl.warehouse.register;

import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads published figures. */
final class FigureReader {
  private static final Set<String> FIGURE_KEYS =
      Set.of("id", "place", "what", "note", "inconsistency", "cells");
  private static final Set<String> CELL_KEYS =
      Set.of(
          "indicator",
          "measure",
          "scope",
          "period",
          "since",
          "value",
          "expected",
          "unit",
          "precision",
          "computable",
          "note",
          "inconsistency");
  private static final Set<String> MEASURES =
      Set.of("value", "numerator", "denominator", "change", "difference_to_national");
  private static final Set<String> UNITS =
      Set.of(
          "percent",
          "pp",
          "persons",
          "enrolments",
          "pupils",
          "classes",
          "places",
          "programmes",
          "score_1_5",
          "score_1_10",
          "dkk",
          "sign");

  private final String documentId;
  private final IndicatorCatalogue catalogue;
  private final ScopeReader scopes;

  FigureReader(String documentId, IndicatorCatalogue catalogue, ScopeReader scopes) {
    this.documentId = documentId;
    this.catalogue = catalogue;
    this.scopes = scopes;
  }

  PublishedFigure read(YamlValue value) {
    value.onlyKeys(FIGURE_KEYS);
    List<FigureCell> cells = new ArrayList<>();
    for (YamlValue cell : Fields.items(value, "cells")) {
      cells.add(cell(cell, cells.size() + 1));
    }
    if (cells.isEmpty()) {
      value.problem("Missing key 'cells': a figure has at least one number");
    }
    return new PublishedFigure(
        value.requireText("id"),
        documentId,
        value.requireText("place"),
        value.requireText("what"),
        Fields.text(value, "note"),
        Fields.text(value, "inconsistency"),
        cells);
  }

  private FigureCell cell(YamlValue value, int number) {
    value.onlyKeys(CELL_KEYS);
    value.require("indicator").ifPresent(id -> RegisterRules.knownIndicator(id, catalogue));
    value.require("scope");
    value.require("unit");
    String measure = Fields.oneOf(value, "measure", MEASURES);
    if (measure.equals("change")) {
      value.require("since");
    }
    BigDecimal printed = Fields.requiredDecimal(value, "value");
    return new FigureCell(
        number,
        Fields.text(value, "indicator"),
        measure.isEmpty() ? "value" : measure,
        value.find("scope").map(scopes::read).orElse(unreadable()),
        Fields.requiredPeriod(value, "period"),
        value.find("since").map(Fields::period).map(Period::id).orElse(""),
        printed,
        value.find("expected").map(YamlValue::decimal).orElse(printed),
        Fields.oneOf(value, "unit", UNITS),
        precision(value),
        Fields.isNotFalse(value, "computable"),
        Fields.text(value, "note"),
        Fields.text(value, "inconsistency"));
  }

  private static FigureCell.Precision precision(YamlValue value) {
    return value
        .find("precision")
        .map(item -> item.choice("precision", FigureCell.Precision.values(), Fields::lowerCase))
        .orElse(FigureCell.Precision.EXACT);
  }

  private static Scope unreadable() {
    return new Scope(Map.of(), List.of(), Members.NONE, "");
  }
}
