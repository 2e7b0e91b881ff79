package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The calls of one session that are about people, roles and rows. What is listed is keyed by
 * Superset's own number for it, or by name where that is unique.
 */
public final class SupersetSecurity {
  private static final int PAGE_SIZE = 100;

  private final SupersetHttp http;

  SupersetSecurity(SupersetHttp http) {
    this.http = Objects.requireNonNull(http, "http is null");
  }

  /** Every permission that the server knows. */
  public Map<Permission, Long> permissions() {
    List<JsonNode> rows = list(SupersetPaths.PERMISSIONS);
    return rows.stream()
        .collect(
            Collectors.toMap(
                row ->
                    new Permission(
                        row.path("permission").path("name").asText(),
                        row.path("view_menu").path("name").asText()),
                row -> row.path("id").asLong()));
  }

  /** All roles by name. */
  public Map<String, Long> roles() {
    return list(SupersetPaths.ROLES).stream()
        .collect(
            Collectors.toMap(row -> row.path("name").asText(), row -> row.path("id").asLong()));
  }

  /** Makes a role without permissions and returns its number. */
  public long createRole(String name) {
    return create(SupersetPaths.ROLES, JsonNodeFactory.instance.objectNode().put("name", name));
  }

  public void deleteRole(long role) {
    http.send(Request.delete(SupersetPaths.one(SupersetPaths.ROLES, role)));
  }

  /** The numbers of the role's permissions. */
  public Set<Long> permissionsOf(long role) {
    JsonNode answer = http.json(Request.get(SupersetPaths.permissionsOf(role) + "/"));
    return ServerUser.ids(answer.path("result"));
  }

  /** Gives the role these permissions and no others. */
  public void givePermissions(long role, Set<Long> permissions) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("permission_view_menu_ids", ServerUser.array(permissions));
    http.send(Request.post(SupersetPaths.permissionsOf(role), body));
  }

  /** All logins by number. */
  public Map<Long, ServerUser> users() {
    return byId(SupersetPaths.USERS).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> ServerUser.of(entry.getValue())));
  }

  /** Makes a login and returns its number. */
  public long createUser(ServerUser user, String password) {
    return create(SupersetPaths.USERS, user.json().put("password", password));
  }

  public void deleteUser(long id) {
    http.send(Request.delete(SupersetPaths.one(SupersetPaths.USERS, id)));
  }

  /** Changes everything about a login but its password. */
  public void changeUser(long id, ServerUser user) {
    http.send(Request.put(SupersetPaths.one(SupersetPaths.USERS, id), user.json()));
  }

  public void changePassword(long id, String password) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("password", password);
    http.send(Request.put(SupersetPaths.one(SupersetPaths.USERS, id), body));
  }

  /** All row filters by number. */
  public Map<Long, RowFilter> rowFilters() {
    return byId(SupersetPaths.ROW_FILTERS).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> RowFilter.of(entry.getValue())));
  }

  public void createRowFilter(RowFilter filter) {
    create(SupersetPaths.ROW_FILTERS, filter.json());
  }

  public void changeRowFilter(long id, RowFilter filter) {
    http.send(Request.put(SupersetPaths.one(SupersetPaths.ROW_FILTERS, id), filter.json()));
  }

  public void deleteRowFilter(long id) {
    http.send(Request.delete(SupersetPaths.one(SupersetPaths.ROW_FILTERS, id)));
  }

  /** By dashboard the roles that may open it; none when it names none. */
  public Map<Long, Set<Long>> readers() {
    return list(SupersetPaths::readers).stream()
        .collect(
            Collectors.toMap(
                row -> row.path("id").asLong(), row -> ServerUser.ids(row.path("roles"))));
  }

  /** Lets these roles open the dashboard and no others. */
  public void giveReaders(ServerAsset dashboard, Set<Long> roles) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("roles", ServerUser.array(roles));
    http.send(Request.put(SupersetPaths.one(dashboard.kind(), dashboard.id()), body));
  }

  private long create(String path, JsonNode body) {
    return http.json(Request.post(path, body)).path("id").asLong();
  }

  private Map<Long, JsonNode> byId(String path) {
    Map<Long, JsonNode> rows = new TreeMap<>();
    list(path).forEach(row -> rows.put(row.path("id").asLong(), row));
    return rows;
  }

  private List<JsonNode> list(String path) {
    return list(page -> SupersetPaths.page(path, page));
  }

  private List<JsonNode> list(IntFunction<String> pages) {
    List<JsonNode> rows = new ArrayList<>();
    Consumer<JsonNode> add = rows::add;
    for (int page = 0; ; page++) {
      JsonNode answer = http.json(Request.get(pages.apply(page)));
      answer.path("result").forEach(add);
      if (answer.path("result").size() < PAGE_SIZE) {
        return rows;
      }
    }
  }
}
