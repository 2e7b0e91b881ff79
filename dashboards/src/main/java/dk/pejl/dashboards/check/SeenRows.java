package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many rows of a dataset somebody sees.
 *
 * @param counts by the values of the columns that limit them
 */
record SeenRows(Map<String, Long> counts) {
  /** As many rows as Superset gives at once; a dataset has fewer values to limit it by. */
  static final int MOST = 10_000;

  private static final List<String> LIMITS = List.of("document", "municipality", "school");

  /** The columns by which rows of {@code dataset} are limited; none when all see all. */
  static List<String> limits(Asset dataset) {
    return LIMITS.stream()
        .map(limit -> dataset.value("access").path(limit).asText(""))
        .filter(column -> !column.isEmpty())
        .toList();
  }

  /** What a server showed, with the number of rows in the column {@code count}. */
  static SeenRows of(ChartData answer, String count) {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode row : answer.rows()) {
      List<String> values = new ArrayList<>();
      answer.columns().stream()
          .filter(column -> !column.equals(count))
          .forEach(column -> values.add(column + " " + Cell.of(row.path(column))));
      counts.merge(String.join(", ", values), row.path(count).asLong(), Long::sum);
    }
    counts.values().removeIf(rows -> rows == 0);
    return new SeenRows(counts);
  }

  /**
   * What {@code person} may see: the rows of the person's own documents, municipalities and schools
   * with their parts, and of the regions and the country what is official and not about a school.
   */
  static SeenRows read(Connection published, Asset dataset, Person person, Access access) {
    List<String> columns = limits(dataset);
    boolean isAll = columns.isEmpty() || !access.role(person.role()).limited();
    String where = isAll ? "true" : mine(dataset, person);
    List<String> names = columns.stream().map(SqlName::of).toList();
    String selected = names.isEmpty() ? "" : String.join(", ", names) + ", ";
    String sql =
        "select %scount(*) from %s where %s%s"
            .formatted(
                selected,
                AssetQuery.table(dataset),
                where,
                names.isEmpty() ? "" : " group by " + String.join(", ", names));
    Map<String, Long> counts = new TreeMap<>();
    Sql.query(
        published,
        row -> {
          List<String> values = new ArrayList<>();
          for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i) + " " + Cell.of(row.getObject(i + 1)));
          }
          return counts.put(String.join(", ", values), row.getLong(columns.size() + 1));
        },
        sql);
    counts.values().removeIf(rows -> rows == 0);
    return new SeenRows(counts);
  }

  private static String mine(Asset dataset, Person person) {
    String document = column(dataset, "document");
    String municipality = column(dataset, "municipality");
    String school = column(dataset, "school");
    String official = column(dataset, "official");
    List<String> conditions = new ArrayList<>(List.of("false"));
    if (!document.isEmpty()) {
      conditions.add(document + " in (" + texts(person.documents()) + ")");
    }
    if (!municipality.isEmpty()) {
      conditions.add(municipality + " in (" + texts(person.municipalities()) + ")");
      conditions.add(
          municipality
              + " in (select municipality_code from dim.municipality"
              + " where level in ('region', 'country'))"
              + (school.isEmpty() ? "" : " and " + school + " = 'alle'")
              + (official.isEmpty() ? "" : " and " + official + " = 'official'"));
    } else if (!school.isEmpty()) {
      conditions.add(school + " = 'alle'");
    }
    if (!school.isEmpty()) {
      String own = texts(person.schools());
      conditions.add(
          school
              + " in (select institution_code from dim.institution where is_current"
              + " and (institution_code in (%s) or parent_code in (%s)))".formatted(own, own));
    }
    return "(" + String.join(") or (", conditions) + ")";
  }

  private static String column(Asset dataset, String limit) {
    String column = dataset.value("access").path(limit).asText("");
    return column.isEmpty() ? "" : SqlName.of(column);
  }

  private static String texts(Set<String> codes) {
    List<String> texts = new ArrayList<>(List.of("null"));
    new TreeSet<>(codes).forEach(code -> texts.add("'" + code.replace("'", "''") + "'"));
    return String.join(", ", texts);
  }

  /** How {@code seen} differs from this, which is right. */
  Optional<String> differenceTo(SeenRows seen) {
    for (Map.Entry<String, Long> entry : seen.counts().entrySet()) {
      long wanted = counts.getOrDefault(entry.getKey(), 0L);
      if (entry.getValue() != wanted) {
        return Optional.of(told(entry.getKey(), entry.getValue(), wanted));
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> !seen.counts().containsKey(entry.getKey()))
        .map(entry -> told(entry.getKey(), 0, entry.getValue()))
        .findFirst();
  }

  private static String told(String values, long seen, long wanted) {
    return "ser %d rækker%s, må se %d"
        .formatted(seen, values.isEmpty() ? "" : " med " + values, wanted);
  }
}
