package dk.pejl.warehouse.status;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.yaml.YamlValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A database with the published schema that holds the cases, each under its own ids: the answers
 * also show that no target touches another.
 */
final class StatusTables implements AutoCloseable {
  private static final List<String> SCOPE =
      List.of(
          "municipality_code",
          "institution_code",
          "campus",
          "branch_school",
          "programme_code",
          "education",
          "stage",
          "entry",
          "group_key");
  private static final Map<String, String> MUNICIPALITIES =
      Map.of("alle", "country", "084", "region", "165", "municipality", "183", "municipality");
  private static final String PERIODS =
      """
      insert into dim.period
      select year(day)::text, 'year', day, day + interval 1 year - interval 1 day, '', ''
      from range(date '2008-01-01', date '2036-01-01', interval 1 year) as days (day)
      union all
      select
          year(day) || '/' || right((year(day) + 1)::text, 2), 'school_year',
          day, day + interval 1 year - interval 1 day, '', ''
      from range(date '2008-08-01', date '2035-01-01', interval 1 year) as days (day)
      union all
      select strftime(day, '%YM%m'), 'month', day, last_day(day), '', ''
      from range(date '2008-01-01', date '2036-01-01', interval 1 month) as days (day)
      union all
      select
          year(day) || 'H' || if(month(day) = 1, 1, 2), 'half_year',
          day, day + interval 6 month - interval 1 day, '', ''
      from range(date '2008-01-01', date '2036-01-01', interval 6 month) as days (day)
      """;

  private final Connection connection;

  StatusTables(Path folder) {
    connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Changelog.PUBLISHED.create(connection);
    Sql.execute(connection, PERIODS);
    MUNICIPALITIES.forEach(this::addMunicipality);
  }

  Connection connection() {
    return connection;
  }

  /** Puts all rows of {@code example} in. */
  void add(StatusCase example) {
    Map<String, String> indicator = indicator(example);
    insert("dim.indicator", indicator);
    insert("dim.document", document(example));
    addTarget(example);
    List<YamlValue> series = example.otherSeries();
    addValues(
        example,
        scopes(example).get(0),
        Optional.empty(),
        example.map("values"),
        indicator.get("unit"));
    for (YamlValue other : series) {
      addValues(
          example,
          other.find("scope").map(StatusCase::texts).orElse(Map.of()),
          other.findText("route"),
          other.require("values").map(StatusCase::texts).orElse(Map.of()),
          indicator.get("unit"));
    }
  }

  private void addMunicipality(String code, String level) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String column : List.of("name", "region_code", "region_name", "group_name", "code_4")) {
      row.put(column, code);
    }
    row.put("municipality_code", code);
    row.put("level", level);
    insert("dim.municipality", row);
  }

  private static Map<String, String> indicator(StatusCase example) {
    Map<String, String> row =
        row(
            "indicator_id",
            example.id(),
            "kind",
            "target",
            "title",
            "t",
            "unit",
            "percent",
            "unit_title",
            "procent",
            "judged_by",
            "year",
            "maturity_months",
            "0",
            "decimals",
            "1",
            "better",
            "up",
            "maturity_days",
            "0",
            "rollup",
            "rate_of_sums",
            "route",
            "both",
            "disclosure",
            "persons");
    row.putAll(example.map("indicator"));
    return row;
  }

  private static Map<String, String> document(StatusCase example) {
    Map<String, String> row =
        row(
            "document_id",
            example.id(),
            "sort_order",
            "1",
            "title",
            "d",
            "short_title",
            "d",
            "kind",
            "plan",
            "kind_title",
            "Plan",
            "period_from",
            "2022-01-01",
            "period_to",
            "2026-12-31");
    row.putAll(example.map("document"));
    return row;
  }

  private void addTarget(StatusCase example) {
    Map<String, String> first = target(example);
    List<Map<String, String>> versions = new ArrayList<>(List.of(first));
    for (Map<String, String> later : example.list("versions")) {
      Map<String, String> version = new LinkedHashMap<>(first);
      version.put("valid_to", "9999-12-31");
      version.putAll(later);
      versions.add(version);
    }
    for (Map<String, String> version : versions) {
      insert("dim.target", version);
      scopes(example).forEach(scope -> addScope(example, version.get("valid_from"), scope));
    }
    for (Map<String, String> point : example.list("points")) {
      Map<String, String> row =
          row("target_id", example.id(), "valid_from", first.get("valid_from"), "member", "alle");
      row.putAll(point);
      insert("dim.target_point", row);
    }
    for (Map<String, String> seriesBreak : example.list("breaks")) {
      Map<String, String> row = row("indicator_id", example.id(), "reason", "r");
      row.putAll(seriesBreak);
      insert("dim.series_break", row);
    }
  }

  private static Map<String, String> target(StatusCase example) {
    Map<String, String> row =
        row(
            "target_id",
            example.id(),
            "valid_from",
            "1900-01-01",
            "valid_to",
            "9999-12-31",
            "is_current",
            "true",
            "document_id",
            example.id(),
            "sort_order",
            "1",
            "title",
            "t",
            "type",
            "quantified",
            "indicator_id",
            example.id(),
            "route",
            "computed",
            "period_kind",
            "year",
            "scope_text",
            "",
            "direction",
            "up",
            "deadline_is_stated",
            "true",
            "basis_rule",
            "last_before_start",
            "baseline_is_stated",
            "true",
            "baseline_is_forecast",
            "false",
            "compare_on",
            "",
            "compare_within_days",
            "0",
            "every_member",
            "false",
            "member_minimum",
            "0",
            "owner",
            "");
    row.putAll(scope(Map.of()));
    Map<String, String> own = example.map("target");
    if (own.containsKey("baseline_value")) {
      row.put("basis_rule", "printed");
    }
    row.putAll(own);
    return row;
  }

  private static List<Map<String, String>> scopes(StatusCase example) {
    List<Map<String, String>> scopes = example.list("scope");
    return scopes.isEmpty() ? List.of(Map.of()) : scopes;
  }

  private void addScope(StatusCase example, String validFrom, Map<String, String> scope) {
    Map<String, String> row =
        row(
            "target_id",
            example.id(),
            "valid_from",
            validFrom,
            "measure",
            "1",
            "part",
            "1",
            "measure_title",
            "");
    row.putAll(scope(Map.of()));
    row.putAll(scope);
    insert("dim.target_scope", row);
  }

  private void addValues(
      StatusCase example,
      Map<String, String> scope,
      Optional<String> route,
      Map<String, String> values,
      String unit) {
    values.forEach(
        (period, text) -> {
          addDate(period);
          Map<String, String> row = value(text, unit);
          row.put("indicator_id", example.id());
          row.put("route", route.orElse(target(example).get("route")));
          row.put("period_id", period);
          row.putAll(scope(scope));
          insert("fact.indicator_value", row);
        });
  }

  private void addDate(String period) {
    if (period.length() == "2022-06-13".length()) {
      Sql.update(
          connection,
          "insert into dim.period select ?, 'date', ?, ?, '', ''"
              + " where not exists (from dim.period where period_id = ?)",
          period,
          period,
          period,
          period);
    }
  }

  private static Map<String, String> value(String text, String unit) {
    List<String> words = Arrays.asList(text.split(" "));
    Map<String, String> row =
        row("provisional", String.valueOf(words.contains("provisional")), "missing", "");
    words.stream()
        .filter(word -> word.startsWith("mature:"))
        .forEach(word -> row.put("mature_from", word.substring("mature:".length())));
    String first = words.get(0);
    if (first.contains("/")) {
      BigDecimal numerator = new BigDecimal(first.substring(0, first.indexOf('/')));
      BigDecimal denominator = new BigDecimal(first.substring(first.indexOf('/') + 1));
      row.put("numerator", numerator.toPlainString());
      row.put("denominator", denominator.toPlainString());
      row.put("value", share(numerator, denominator, unit));
    } else if (Character.isDigit(first.charAt(0))) {
      row.put("value", first);
    } else {
      row.put("missing", first);
    }
    return row;
  }

  private static String share(BigDecimal numerator, BigDecimal denominator, String unit) {
    BigDecimal factor = unit.equals("percent") ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    return numerator.multiply(factor).divide(denominator, 6, RoundingMode.DOWN).toPlainString();
  }

  private static Map<String, String> scope(Map<String, String> some) {
    return SCOPE.stream()
        .collect(Collectors.toMap(column -> column, column -> some.getOrDefault(column, "alle")));
  }

  private static Map<String, String> row(String... columnsAndValues) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return row;
  }

  private void insert(String table, Map<String, String> row) {
    String columns =
        row.keySet().stream().map(column -> "? as " + column).collect(Collectors.joining(", "));
    Sql.update(
        connection, "insert into " + table + " by name select " + columns, row.values().toArray());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
