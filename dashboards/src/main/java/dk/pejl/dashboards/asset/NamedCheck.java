package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that each indicator and document that a filter, a default or an expression names is one
 * that the published file has: a chart of one that was renamed would be empty without a word.
 */
final class NamedCheck {
  private static final String DOCUMENT = "document_id";
  private static final String INDICATOR = "indicator_id";
  private static final Pattern IN_SQL =
      Pattern.compile(
          "\\b(document_id|indicator_id)\\s*(?:=|<>|!=|(?:not\\s+)?in\\s*\\()\\s*(?=('[^)]*))");
  private static final Pattern QUOTED = Pattern.compile("\\G\\s*,?\\s*'([^']*)'");

  private final Map<String, Collection<String>> known;

  NamedCheck(Collection<String> documents, Collection<String> indicators) {
    this.known = Map.of(DOCUMENT, documents, INDICATOR, indicators);
  }

  void check(Asset asset) {
    switch (asset.kind()) {
      case DATABASE -> {}
      case DATASET -> {
        expressions(asset, "columns");
        expressions(asset, "metrics");
      }
      case CHART -> ChartParams.of(asset).queries().forEach(query -> chart(asset, query));
      case DASHBOARD -> dashboard(asset);
    }
  }

  private void expressions(Asset dataset, String list) {
    List<YamlValue> items = dataset.yaml().find(list).map(YamlValue::items).orElse(List.of());
    for (YamlValue item : items) {
      sql(item.findText("expression").orElse("")).forEach(item::problem);
    }
  }

  private void chart(Asset chart, ChartParams query) {
    for (JsonNode filter : query.value("adhoc_filters")) {
      List<String> wrong =
          filter.path("expressionType").asText().equals("SQL")
              ? sql(filter.path("sqlExpression").asText())
              : values(filter.path("subject").asText(), filter.path("comparator"));
      wrong.forEach(problem -> chart.problem("params", problem));
    }
  }

  private void dashboard(Asset dashboard) {
    for (JsonNode filter : dashboard.value("metadata").path("native_filter_configuration")) {
      JsonNode defaults = filter.path("defaultDataMask").path("extraFormData").path("filters");
      for (JsonNode one : defaults) {
        values(one.path("col").asText(), one.path("val"))
            .forEach(problem -> dashboard.problem("metadata", problem));
      }
    }
  }

  private List<String> values(String column, JsonNode values) {
    List<String> texts = new ArrayList<>();
    if (values.isTextual()) {
      texts.add(values.asText());
    }
    values.forEach(value -> texts.add(value.asText()));
    return unknown(column, texts);
  }

  private List<String> sql(String expression) {
    List<String> wrong = new ArrayList<>();
    Matcher comparison = IN_SQL.matcher(expression);
    while (comparison.find()) {
      boolean list = comparison.group().contains("(");
      List<String> texts = new ArrayList<>();
      Matcher quoted = QUOTED.matcher(comparison.group(2));
      while (quoted.find() && (list || texts.isEmpty())) {
        texts.add(quoted.group(1));
      }
      wrong.addAll(unknown(comparison.group(1), texts));
    }
    return wrong;
  }

  private List<String> unknown(String column, List<String> ids) {
    Collection<String> right = known.getOrDefault(column, ids);
    String what = column.equals(DOCUMENT) ? "document" : "indicator";
    return ids.stream()
        .filter(id -> !right.contains(id))
        .map(id -> "Unknown %s: '%s'%s".formatted(what, id, Nearest.hint(id, right)))
        .toList();
  }
}
