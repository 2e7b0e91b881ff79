package dk.pejl.dashboards.access;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the published file is about, so that access names nothing else.
 *
 * @param documents ids
 * @param municipalities codes of municipalities proper
 * @param benchmarks codes of the regions and the country, whose values everyone compares with
 * @param schools code of each school and part of one, with the code of the school that it belongs
 *     to
 */
public record KnownScopes(
    Set<String> documents,
    Set<String> municipalities,
    Set<String> benchmarks,
    Map<String, String> schools) {
  /** The scope of everything. */
  static final String ALL = "alle";

  public KnownScopes {
    documents = Set.copyOf(documents);
    municipalities = Set.copyOf(municipalities);
    benchmarks = Set.copyOf(benchmarks);
    schools = Map.copyOf(schools);
  }

  /** Reads what {@code published} is open on. */
  public static KnownScopes read(Connection published) {
    Set<String> benchmarks =
        texts(
            published,
            "select municipality_code from dim.municipality where level in ('country', 'region')");
    Map<String, String> schools = new HashMap<>();
    Sql.query(
        published,
        row -> schools.put(row.getString(1), row.getString(2)),
        """
        select institution_code, parent_code
        from dim.institution
        where is_current and institution_code not in ('alle', 'ukendt')""");
    return new KnownScopes(
        texts(published, "select document_id from dim.document"),
        texts(
            published,
            "select municipality_code from dim.municipality where level = 'municipality'"),
        benchmarks,
        schools);
  }

  private static Set<String> texts(Connection published, String query) {
    return new TreeSet<>(Sql.query(published, row -> row.getString(1), query));
  }

  /** These schools and their parts. */
  Set<String> withParts(Set<String> codes) {
    Set<String> all = new TreeSet<>(codes);
    schools.forEach(
        (code, parent) -> {
          if (codes.contains(parent)) {
            all.add(code);
          }
        });
    return all;
  }
}
