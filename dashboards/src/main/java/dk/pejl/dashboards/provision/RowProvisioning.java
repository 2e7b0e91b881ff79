package dk.pejl.dashboards.provision;

import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.access.RowRule;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.RowFilter;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.dashboards.superset.SupersetSecurity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the row filters of a server those of the rules. One filter closes every dataset of the
 * server, with a rule or without, to all roles but those that see all rows; the others open it.
 */
final class RowProvisioning {
  private static final String PREFIX = "pejl: ";
  private static final String ADMIN = "Admin";

  private final SupersetClient client;
  private final SupersetSecurity security;

  RowProvisioning(SupersetClient client) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.security = client.security();
  }

  /** Adds what was done to {@code done}. */
  void apply(AccessRules rules, Map<String, Long> roles, List<String> done) {
    Map<String, Long> datasets =
        client.list(AssetKind.DATASET).stream()
            .collect(Collectors.toMap(ServerAsset::uuid, ServerAsset::id));
    Map<String, RowFilter> wanted = new TreeMap<>();
    RowFilter closed = closed(rules.access(), roles, Set.copyOf(datasets.values()));
    wanted.put(closed.name(), closed);
    for (RowRule rule : rules.rows()) {
      open(rule, rules, roles, Set.of(datasets.get(rule.dataset())))
          .forEach(filter -> wanted.put(filter.name(), filter));
    }
    Map<String, Long> known = new HashMap<>();
    security.rowFilters().forEach((id, filter) -> known(id, filter, wanted, known, done));
    wanted.forEach(
        (name, filter) -> {
          if (!known.containsKey(name)) {
            security.createRowFilter(filter);
            done.add("rækker " + name.substring(PREFIX.length()) + ": ny");
          }
        });
  }

  private void known(
      long id,
      RowFilter filter,
      Map<String, RowFilter> wanted,
      Map<String, Long> known,
      List<String> done) {
    RowFilter right = wanted.get(filter.name());
    if (right != null) {
      known.put(filter.name(), id);
      if (!right.equals(filter)) {
        security.changeRowFilter(id, right);
        done.add("rækker " + filter.name().substring(PREFIX.length()) + ": ændret");
      }
    } else if (filter.name().startsWith(PREFIX)) {
      security.deleteRowFilter(id);
      done.add("rækker " + filter.name().substring(PREFIX.length()) + ": slettet");
    }
  }

  private static RowFilter closed(Access access, Map<String, Long> roles, Set<Long> datasets) {
    Set<Long> open = numbers(roles, access.roleNames(Access.Rows.ALL));
    open.add(roles.get(ADMIN));
    return new RowFilter(PREFIX + "lukket", true, "1 = 0", datasets, open);
  }

  private static List<RowFilter> open(
      RowRule rule, AccessRules rules, Map<String, Long> roles, Set<Long> dataset) {
    if (rule.open()) {
      Set<Long> all = numbers(roles, rules.access().roleNames(Access.Rows.LIMITED));
      return List.of(new RowFilter(PREFIX + "alle " + rule.table(), false, "1 = 1", dataset, all));
    }
    return rules.access().limited().stream()
        .map(person -> open(rule, rules, person, dataset, roles.get(person.ownRole())))
        .toList();
  }

  private static RowFilter open(
      RowRule rule, AccessRules rules, Person person, Set<Long> dataset, long role) {
    String clause = rule.clause(person, rules.known());
    String name = PREFIX + person.login() + " " + rule.table();
    return new RowFilter(name, false, clause, dataset, Set.of(role));
  }

  private static Set<Long> numbers(Map<String, Long> roles, Collection<String> names) {
    return names.stream().map(roles::get).collect(Collectors.toSet());
  }
}
