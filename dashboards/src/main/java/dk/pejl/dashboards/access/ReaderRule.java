package dk.pejl.dashboards.access;

import dk.pejl.dashboards.asset.Asset;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may open a dashboard, as its file says under {@code access}.
 *
 * @param dashboard its uuid
 * @param open whether all roles may
 * @param documents the ids of the documents that it is about, when not
 */
public record ReaderRule(String dashboard, boolean open, Set<String> documents) {
  public ReaderRule {
    Objects.requireNonNull(dashboard, "dashboard is null");
    documents = Set.copyOf(documents);
  }

  /** The rule of a dashboard whose file was checked. */
  public static ReaderRule of(Asset dashboard) {
    Set<String> documents = new HashSet<>();
    dashboard.value("access").path("documents").forEach(id -> documents.add(id.asText()));
    return new ReaderRule(dashboard.uuid(), dashboard.value("access").isTextual(), documents);
  }

  /** The names of the roles that may open it. */
  public Set<String> roles(Access access) {
    Set<String> roles = new TreeSet<>(access.roleNames(Access.Rows.ALL));
    if (open) {
      roles.addAll(access.roleNames(Access.Rows.LIMITED));
    } else {
      access.limited().stream()
          .filter(person -> !Collections.disjoint(person.documents(), documents))
          .forEach(person -> roles.add(person.ownRole()));
    }
    return roles;
  }
}
