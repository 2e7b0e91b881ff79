package dk.pejl.dashboards.access;

import dk.pejl.dashboards.asset.Asset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rows of a dataset a person sees, as its file says under {@code access}.
 *
 * @param dataset its uuid
 * @param table its name
 * @param open whether all see all rows
 * @param document the column with the document that a row is about
 * @param municipality the column with its municipality, or the region or country
 * @param school the column with its school or part of one, or all
 * @param official the column that says {@code official} of a value that was published already: of
 *     regions and the country only those are open, since what is computed of what one or two
 *     municipalities delivered is their own
 */
public record RowRule(
    String dataset,
    String table,
    boolean open,
    Optional<String> document,
    Optional<String> municipality,
    Optional<String> school,
    Optional<String> official) {
  /** What may stand in SQL; nothing that could end a text does. */
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-zÆØÅæøå_-]+");

  public RowRule {
    Objects.requireNonNull(dataset, "dataset is null");
    Objects.requireNonNull(table, "table is null");
    Objects.requireNonNull(document, "document is null");
    Objects.requireNonNull(municipality, "municipality is null");
    Objects.requireNonNull(school, "school is null");
    Objects.requireNonNull(official, "official is null");
  }

  /** The rule of a dataset whose file was checked. */
  public static RowRule of(Asset dataset) {
    return new RowRule(
        dataset.uuid(),
        dataset.name(),
        dataset.value("access").isTextual(),
        column(dataset, "document"),
        column(dataset, "municipality"),
        column(dataset, "school"),
        column(dataset, "official"));
  }

  private static Optional<String> column(Asset dataset, String key) {
    return Optional.of(dataset.value("access").path(key).asText("")).filter(c -> !c.isEmpty());
  }

  /**
   * The condition on the rows that {@code person} sees: those about the person's own documents,
   * municipalities and schools, and of municipalities and schools the official values of regions
   * and the country.
   */
  public String clause(Person person, KnownScopes known) {
    List<String> clauses = new ArrayList<>();
    document.ifPresent(column -> clauses.add(in(column, person.documents())));
    municipality.ifPresent(column -> clauses.add(in(column, person.municipalities())));
    school.ifPresent(column -> clauses.add(in(column, known.withParts(person.schools()))));
    List<String> benchmark = new ArrayList<>();
    municipality.ifPresent(column -> benchmark.add(in(column, known.benchmarks())));
    school.ifPresent(column -> benchmark.add(in(column, Set.of(KnownScopes.ALL))));
    official.ifPresent(column -> benchmark.add(column + " = 'official'"));
    if (!benchmark.isEmpty()) {
      clauses.add("(" + String.join(" and ", benchmark) + ")");
    }
    clauses.removeIf(String::isEmpty);
    return clauses.isEmpty() ? "1 = 0" : String.join(" or ", clauses);
  }

  private static String in(String column, Set<String> codes) {
    if (codes.isEmpty()) {
      return "";
    }
    return new TreeSet<>(codes)
        .stream().map(RowRule::quoted).collect(Collectors.joining(", ", column + " in (", ")"));
  }

  private static String quoted(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("Invalid code in a row filter: '" + code + "'");
    }
    return "'" + code + "'";
  }
}
