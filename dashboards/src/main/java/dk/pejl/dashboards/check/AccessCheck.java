package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.ServerDashboard;
import dk.pejl.dashboards.superset.SupersetClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Asks a server, with the roles of each person, for each dashboard and on it (but on its version
 * for phones) for each dataset, and compares what comes with what the access file and the assets
 * let the person see.
 */
public final class AccessCheck {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ROWS = "rows_seen";
  private static final String OF_PHONES = "-mobil";

  private final SupersetClient client;
  private final Access access;
  private final Assets assets;
  private final Connection published;
  private final Map<String, Long> datasets;
  private final Map<String, ServerDashboard> pages = new LinkedHashMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final AtomicInteger questions = new AtomicInteger();

  /**
   * @param client a session that may see everything
   * @param assets checked, with what is derived from them
   * @param published open on the file that the server shows
   */
  public AccessCheck(SupersetClient client, Access access, Assets assets, Connection published) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.access = Objects.requireNonNull(access, "access is null");
    this.assets = Objects.requireNonNull(assets, "assets is null");
    this.published = Objects.requireNonNull(published, "published is null");
    this.datasets =
        client.list(AssetKind.DATASET).stream()
            .collect(Collectors.toMap(ServerAsset::uuid, ServerAsset::id));
  }

  /**
   * What was asked.
   *
   * @param questions how many dashboards and datasets, each counted for each person
   */
  public record Outcome(int people, int questions, List<Mismatch> mismatches) {
    public Outcome {
      mismatches = List.copyOf(mismatches);
    }
  }

  /** Asks for everyone. */
  public Outcome check() {
    for (Asset dashboard : assets.of(AssetKind.DASHBOARD)) {
      client
          .findDashboard(dashboard.text("slug"))
          .ifPresent(page -> pages.put(dashboard.uuid(), page));
    }
    try (StandIn standIn = StandIn.create(client)) {
      for (Person person : access.people()) {
        if (standIn.isAble(person)) {
          SupersetClient session = standIn.as(person);
          Map<String, SeenRows> wanted = wanted(person);
          assets.of(AssetKind.DASHBOARD).parallelStream()
              .filter(dashboard -> pages.containsKey(dashboard.uuid()))
              .map(dashboard -> check(person, session, wanted, dashboard))
              .forEachOrdered(mismatches::addAll);
        } else {
          mismatches.add(
              new Mismatch(
                  "", person.login(), "har ikke sine roller; kør ./pejl dashboards apply"));
        }
      }
    }
    return new Outcome(access.people().size(), questions.get(), mismatches);
  }

  /** What a person may see of each dataset that stands on a page. */
  private Map<String, SeenRows> wanted(Person person) {
    Map<String, SeenRows> wanted = new HashMap<>();
    for (ServerDashboard page : pages.values()) {
      for (String chart : page.charts().keySet()) {
        wanted.computeIfAbsent(
            datasetOf(chart).uuid(),
            uuid -> SeenRows.read(published, datasetOf(chart), person, access));
      }
    }
    return wanted;
  }

  private List<Mismatch> check(
      Person person, SupersetClient session, Map<String, SeenRows> wanted, Asset dashboard) {
    List<Mismatch> found = new ArrayList<>();
    String slug = dashboard.text("slug");
    boolean may = mayOpen(person, dashboard);
    Optional<ServerDashboard> page = session.findDashboard(slug);
    questions.incrementAndGet();
    if (page.isPresent() != may) {
      String text = may ? "kan ikke åbne siden, men må" : "kan åbne siden, men må ikke";
      found.add(new Mismatch(slug, person.login(), text));
    }
    if (slug.endsWith(OF_PHONES)) {
      return found; // its data are let through by the roles that may open it
    }
    Set<String> asked = new TreeSet<>();
    for (Map.Entry<String, Long> chart : pages.get(dashboard.uuid()).charts().entrySet()) {
      Asset dataset = datasetOf(chart.getKey());
      // What a closed page answers to one dataset, it answers to all.
      if (asked.add(may ? dataset.uuid() : "")) {
        questions.incrementAndGet();
        ChartData answer = session.chartData(question(dataset, dashboard, chart.getValue())).get(0);
        difference(wanted.get(dataset.uuid()), may, answer)
            .map(text -> new Mismatch(slug, person.login() + ", " + dataset.name(), text))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean mayOpen(Person person, Asset dashboard) {
    Set<String> documents = new TreeSet<>();
    dashboard.value("access").path("documents").forEach(id -> documents.add(id.asText()));
    return !access.role(person.role()).limited()
        || dashboard.text("access").equals("all")
        || !Collections.disjoint(person.documents(), documents);
  }

  private static Optional<String> difference(SeenRows wanted, boolean may, ChartData answer) {
    if (!may) {
      return answer.error().contains("403")
          ? Optional.empty()
          : Optional.of("får %d rækker, men må ingen se".formatted(answer.rows().size()));
    }
    if (!answer.error().isEmpty()) {
      return Optional.of("får ingen rækker, men en fejl: " + answer.error());
    }
    return wanted.differenceTo(SeenRows.of(answer, ROWS));
  }

  /** How many rows there are of each value by which rows are limited. */
  private ObjectNode question(Asset dataset, Asset dashboard, long chart) {
    ObjectNode context = JSON.objectNode();
    context.putObject("datasource").put("id", datasets.get(dataset.uuid())).put("type", "table");
    context.put("force", true).put("result_format", "json").put("result_type", "full");
    ObjectNode query = context.putArray("queries").addObject();
    SeenRows.limits(dataset).forEach(query.putArray("columns")::add);
    query
        .putArray("metrics")
        .addObject()
        .put("expressionType", "SQL")
        .put("sqlExpression", "count(*)")
        .put("label", ROWS);
    query.putArray("filters");
    query.put("row_limit", SeenRows.MOST).putObject("extras");
    context
        .putObject("form_data")
        .put("slice_id", chart)
        .put("dashboardId", pages.get(dashboard.uuid()).id());
    return context;
  }

  private Asset datasetOf(String chart) {
    return assets
        .find(AssetKind.CHART, chart)
        .flatMap(asset -> assets.find(AssetKind.DATASET, asset.text("dataset_uuid")))
        .orElseThrow(() -> new IllegalStateException("Cannot find chart " + chart));
  }
}
