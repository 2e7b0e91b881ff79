package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.access.KnownScopes;
import dk.pejl.dashboards.access.ReaderRule;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.check.AccessCheck;
import dk.pejl.dashboards.provision.AccessProvisioning;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.Permission;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.ServerUser;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.dashboards.superset.SupersetSecurity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person of each kind with a session of its own: those of an access file, an anonymous one, and
 * a newcomer whom somebody gave a role with every permission that a leader and a reader of datasets
 * can have, but no rule.
 */
final class People {
  static final String ACCESS =
      """
      leader:
        name: Lene Leder
        email: leader@pejl.example
        role: pejl-leder
        documents: [a]
        municipalities: ['183']
        schools: ['101401']
      neighbour:
        name: Niels Nabo
        email: neighbour@pejl.example
        role: pejl-leder
        documents: [b]
        municipalities: ['165']
      coordinator:
        name: Karen Koordinator
        email: coordinator@pejl.example
        role: pejl-koordinator
      analyst:
        name: Anne Analytiker
        email: analyst@pejl.example
        role: pejl-analytiker
      admin.person:
        name: Asger Administrator
        email: admin@pejl.example
        role: pejl-admin
      """;
  static final String GUEST =
      """
      guest:
        name: Gitte Gæst
        email: guest@pejl.example
        role: pejl-leder
        documents: [b]
      """;
  private static final String NEWCOMER = "a-password-of-the-newcomer";
  private static final List<String> OF_FILE =
      List.of("leader", "neighbour", "coordinator", "analyst", "admin.person");

  private final TestHome home;
  private final SupersetClient client;
  private final URI server;
  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  private People(TestHome home, SupersetClient client, URI server) {
    this.home = home;
    this.client = client;
    this.server = server;
  }

  static People letIn(TestHome home, SupersetClient client, URI server) throws SQLException {
    People people = new People(home, client, server);
    people.apply(ACCESS);
    people.number();
    people.newcomer();
    OF_FILE.forEach(login -> people.visitors.put(login, people.login(login)));
    people.visitors.put("admin", people.visitors.get("admin.person"));
    people.visitors.put("anonymous", Visitor.anonymous(server));
    people.visitors.put("newcomer", Visitor.login(server, "newcomer", NEWCOMER));
    return people;
  }

  /** Applies an access file as the command does; what was done. */
  List<String> apply(String access) throws SQLException {
    return apply(access, rules -> rules);
  }

  /** Applies the shipped access with a dashboard that is for those with one document. */
  List<String> applyWithDashboardOf(String dashboard, String document) throws SQLException {
    String uuid = find(AssetKind.DASHBOARD, dashboard).uuid();
    return apply(
        ACCESS,
        rules -> {
          List<ReaderRule> readers = new ArrayList<>(rules.readers());
          readers.removeIf(rule -> rule.dashboard().equals(uuid));
          readers.add(new ReaderRule(uuid, false, Set.of(document)));
          return new AccessRules(
              rules.access(), rules.known(), rules.database(), rules.rows(), readers);
        });
  }

  private List<String> apply(String access, UnaryOperator<AccessRules> change) throws SQLException {
    try (Connection published = home.openPublished()) {
      Files.writeString(home.home().path().resolve("access.yaml"), access);
      KnownScopes known = KnownScopes.read(published);
      CheckedAssets checked = home.checkedAssets(published);
      return new AccessProvisioning(client, home.folder().secrets(), Progress.onStandardError())
          .apply(change.apply(AccessRules.of(workplace().access(known), known, checked.assets())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares what people see with what this access file says, which is not applied. */
  AccessCheck.Outcome check(String access) throws SQLException {
    try (Connection published = home.openPublished()) {
      Files.writeString(home.home().path().resolve("access.yaml"), access);
      Access wanted = workplace().access(KnownScopes.read(published));
      return new AccessCheck(client, wanted, home.checkedAssets(published).assets(), published)
          .check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workplace workplace() {
    return new Workplace(home.environment(), home.folder(), Progress.onStandardError());
  }

  Visitor login(String login) {
    return Visitor.login(server, login, password(login));
  }

  String password(String login) {
    return home.folder().secrets().find(AccessProvisioning.passwordOf(login)).orElseThrow();
  }

  Visitor visitor(String person) {
    return visitors.get(person);
  }

  /** The server's number of a database, dashboard, chart or dataset. */
  long number(String name) {
    return numbers.get(name);
  }

  Rows rows(String person) {
    return new Rows(visitor(person), numbers);
  }

  List<Integer> statuses(String method, String path, String body, String... persons) {
    return Stream.of(persons)
        .map(
            person ->
                body == null
                    ? visitor(person).ask(method, numbered(path)).status()
                    : visitor(person).ask(method, numbered(path), numbered(body)).status())
        .toList();
  }

  Visitor.Answer runSql(String person, String schema, String sql) {
    JsonNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("database_id", number("database"))
            .put("schema", schema)
            .put("sql", sql)
            .put("client_id", UUID.randomUUID().toString().substring(0, 11))
            .put("runAsync", false);
    return visitor(person).ask("POST", "/api/v1/sqllab/execute/", body.toString());
  }

  private String numbered(String text) {
    String numbered = text;
    for (Map.Entry<String, Long> number : numbers.entrySet()) {
      numbered = numbered.replace("{" + number.getKey() + "}", number.getValue().toString());
    }
    return numbered;
  }

  private void number() {
    numbers.put("database", client.list(AssetKind.DATABASE).get(0).id());
    client.list(AssetKind.DATASET).forEach(dataset -> numbers.put(dataset.name(), dataset.id()));
    numbers.put("dashboard", idOf(AssetKind.DASHBOARD, "Målstatus"));
    numbers.put("phone", idOf(AssetKind.DASHBOARD, "Målstatus på telefon"));
    numbers.put("chart", idOf(AssetKind.CHART, "Alle mål"));
    numbers.put("chart of target_status", idOf(AssetKind.CHART, "Alle mål"));
    numbers.put("chart of release", idOf(AssetKind.CHART, "Om tallene på siden"));
    numbers.put(
        "chart of indicator_series", idOf(AssetKind.CHART, "Hvor er de 18-25-årige i uddannelse?"));
  }

  private long idOf(AssetKind kind, String name) {
    return find(kind, name).id();
  }

  private ServerAsset find(AssetKind kind, String name) {
    return client.list(kind).stream()
        .filter(asset -> asset.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void newcomer() {
    SupersetSecurity security = client.security();
    long leader = security.roles().get("pejl-leder");
    long role = security.createRole("ny-rolle");
    Set<Long> permissions =
        security.permissions().entrySet().stream()
            .filter(entry -> isOfDatasets(entry.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    permissions.addAll(security.permissionsOf(leader));
    security.givePermissions(role, permissions);
    security.createUser(
        new ServerUser("newcomer", "Ny", "Ankommen", "new@pejl.example", true, Set.of(role)),
        NEWCOMER);
  }

  private static boolean isOfDatasets(Permission permission) {
    return permission.action().equals("datasource_access");
  }
}
