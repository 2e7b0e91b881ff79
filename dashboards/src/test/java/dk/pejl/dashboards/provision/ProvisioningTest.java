package dk.pejl.dashboards.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.FakeSuperset;
import dk.pejl.dashboards.superset.SupersetClient;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisioningTest {
  private static final String EXPORT = "GET /api/v1/assets/export/";
  private static final String ROWS =
      "{\"result\": [{\"colnames\": [\"a\"], \"data\": [{\"a\": 1}]}]}";

  private final FakeSuperset server = new FakeSuperset();
  @TempDir Path folder;
  private Provisioning provisioning;

  @BeforeEach
  void answer() {
    SupersetClient client = new SupersetClient(server.address(), time -> {});
    AppliedFile applied = new AppliedFile(folder.resolve("applied.json"));
    provisioning = new Provisioning(client, applied, silent());
    server
        .answer("POST /api/v1/assets/import/", 200, "{}")
        .answer("GET /api/v1/dashboard/", 200, "{\"result\": []}")
        .answer("GET /api/v1/dataset/", 200, "{\"result\": []}")
        .answer("GET /api/v1/database/", 200, "{\"result\": []}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsNothingWhenTheServerShowsTheBundle() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);

    Provisioning.Outcome outcome = provisioning.apply(bundle("Elever"));

    assertThat(outcome.done().isNothing()).isTrue();
    assertThat(outcome.charts()).isEqualTo(1);
    assertThat(server.asked()).noneMatch(asked -> asked.method().equals("POST"));
  }

  @Test
  void sendsTheBundleWhenAFieldDiffersAndLooksAfter() {
    server.answer(EXPORT, 200, bundle("Gammel").zip()).answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);

    Provisioning.Outcome outcome = provisioning.apply(bundle("Elever"));

    assertThat(outcome.done().differences())
        .containsExactly(
            new Difference(
                "charts/a.yaml",
                "slice_name",
                TextNode.valueOf("Elever"),
                TextNode.valueOf("Gammel")));
    assertThat(server.asked()).anyMatch(asked -> asked.method().equals("POST"));
  }

  @Test
  void deletesWhatPejlMadeAndNoLongerHasButNothingOfOthers() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    String before =
        list(chart(1, "uuid-1", true), chart(2, "uuid-2", true), chart(3, "uuid-3", false));
    server.answer("GET /api/v1/chart/", 200, before);
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);
    server.answer("DELETE /api/v1/chart/2", 200, "{}");

    Provisioning.Outcome outcome = provisioning.apply(bundle("Elever"));

    assertThat(outcome.done().stale()).extracting("uuid").containsExactly("uuid-2");
    assertThat(server.asked())
        .filteredOn(asked -> asked.method().equals("DELETE"))
        .extracting(FakeSuperset.Asked::path)
        .containsExactly("/api/v1/chart/2");
  }

  @Test
  void failsWhenAChartHasNoAnswer() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 400, "no such table");

    assertThatThrownBy(() -> provisioning.apply(bundle("Elever")))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            """
            Cannot show dashboards: 1 problem(s)
              charts/a.yaml has no answer: Cannot GET /api/v1/chart/1/data/ on Superset: status 400: no such table""");
  }

  @Test
  void failsWhenTheServerStillDiffersAfterwards() {
    server.answer(EXPORT, 200, bundle("Gammel").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);

    assertThatThrownBy(() -> provisioning.apply(bundle("Elever")))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot apply dashboards: Superset still differs at [charts/a.yaml: slice_name][]");
  }

  @Test
  void givesAnAddressBackWhenTheImportThatWantedItFails() {
    Bundle old = new Bundle(List.of(dashboard("uuid-old")));
    server.answer(EXPORT, 200, old.zip());
    server.answer("GET /api/v1/chart/", 200, "{\"result\": []}");
    server.answer("GET /api/v1/dashboard/7", 200, "{\"result\": {\"slug\": \"elever\"}}");
    server.answer("PUT /api/v1/dashboard/7", 200, "{}");
    server.forget("GET /api/v1/dashboard/");
    server.answer(
        "GET /api/v1/dashboard/",
        200,
        list("{\"id\": 7, \"uuid\": \"uuid-old\", \"is_managed_externally\": true}"));
    server.forget("POST /api/v1/assets/import/");
    server.answer("POST /api/v1/assets/import/", 500, "broken");

    assertThatThrownBy(() -> provisioning.apply(new Bundle(List.of(dashboard("uuid-new")))))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("status 500");

    assertThat(server.asked())
        .filteredOn(asked -> asked.method().equals("PUT"))
        .extracting(FakeSuperset.Asked::body)
        .satisfiesExactly(
            taken -> assertThat(taken).contains("\"slug\" : null"),
            given -> assertThat(given).contains("\"slug\" : \"elever\""));
    assertThat(server.asked()).noneMatch(asked -> asked.method().equals("DELETE"));
  }

  @Test
  void doesNotTakeWhatTheAssetsGainedForDrift() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);
    provisioning.apply(bundle("Elever"));

    assertThat(provisioning.plan(bundle("Nye elever")).isNothing()).isFalse();
    assertThat(provisioning.drift()).isEmpty();
  }

  @Test
  void takesAnOpenedLockForDrift() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);
    provisioning.apply(bundle("Elever"));
    server.forget("GET /api/v1/chart/");
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", false)));

    assertThat(provisioning.drift()).extracting(one -> one.change().isLock()).containsExactly(true);
  }

  @Test
  void runsNoChartWhenANightHasNothingToDo() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));

    assertThat(provisioning.refresh(bundle("Elever")).isNothing()).isTrue();

    assertThat(server.asked()).noneMatch(asked -> asked.path().contains("/data/"));
  }

  @Test
  void runsInTheNightOnlyChartsThatItConcerns() {
    Bundle two = new Bundle(List.of(bundle("Elever").parts().get(0), other("Skoler")));
    Bundle old = new Bundle(List.of(bundle("Gammel").parts().get(0), other("Skoler")));
    server.answer(EXPORT, 200, old.zip()).answer(EXPORT, 200, two.zip());
    server.answer(
        "GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true), chart(2, "uuid-2", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);

    provisioning.refresh(two);

    assertThat(server.asked())
        .extracting(FakeSuperset.Asked::path)
        .filteredOn(path -> path.contains("/data/"))
        .containsExactly("/api/v1/chart/1/data/?force=true");
  }

  private static Bundle.Part other(String name) {
    ObjectNode content =
        JsonNodeFactory.instance.objectNode().put("uuid", "uuid-2").put("slice_name", name);
    content.put("is_managed_externally", true);
    return new Bundle.Part(AssetKind.CHART, "charts/b.yaml", "uuid-2", content);
  }

  @Test
  void tellsDriftWithWhoAndWhen() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    String saved =
        "{\"id\": 1, \"uuid\": \"uuid-1\", \"is_managed_externally\": true,"
            + " \"changed_by_name\": \"Bo\", \"changed_on_utc\": \"2026-11-24T04:15:00\"}";
    server.answer("GET /api/v1/chart/", 200, list(saved));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);
    provisioning.apply(bundle("Elever"));
    server.forget(EXPORT);
    server.answer(EXPORT, 200, bundle("Omdøbt").zip());

    assertThat(provisioning.drift())
        .containsExactly(
            new Drift(
                new Difference(
                    "charts/a.yaml",
                    "slice_name",
                    TextNode.valueOf("Elever"),
                    TextNode.valueOf("Omdøbt")),
                "Bo",
                "2026-11-24T04:15:00"));
  }

  @Test
  void cannotTellDriftBeforeAnythingWasApplied() {
    assertThatThrownBy(provisioning::drift)
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot tell what was changed in Superset: what was applied is not known, run ./pejl"
                + " dashboards apply");
  }

  @Test
  void deletesWhatItAppliedAlsoWhenSomeoneTookTheMarkOff() {
    server.answer(EXPORT, 200, bundle("Elever").zip());
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", true)));
    server.answer("GET /api/v1/chart/1/data/", 200, ROWS);
    provisioning.apply(bundle("Elever"));
    server.forget("GET /api/v1/chart/");
    server.answer("GET /api/v1/chart/", 200, list(chart(1, "uuid-1", false)));

    assertThat(provisioning.plan(new Bundle(List.of())).stale())
        .extracting("uuid")
        .containsExactly("uuid-1");
  }

  private static Bundle.Part dashboard(String uuid) {
    ObjectNode content =
        JsonNodeFactory.instance.objectNode().put("uuid", uuid).put("slug", "elever");
    return new Bundle.Part(AssetKind.DASHBOARD, "dashboards/" + uuid + ".yaml", uuid, content);
  }

  private static Bundle bundle(String name) {
    ObjectNode chart =
        JsonNodeFactory.instance.objectNode().put("uuid", "uuid-1").put("slice_name", name);
    chart.put("is_managed_externally", true);
    return new Bundle(List.of(new Bundle.Part(AssetKind.CHART, "charts/a.yaml", "uuid-1", chart)));
  }

  private static String chart(int id, String uuid, boolean managed) {
    return "{\"id\": %d, \"uuid\": \"%s\", \"slice_name\": \"x\", \"is_managed_externally\": %s}"
        .formatted(id, uuid, managed);
  }

  private static String list(String... charts) {
    return "{\"result\": [" + String.join(",", charts) + "]}";
  }

  private static Progress silent() {
    return new Progress(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        InstantSource.system());
  }
}
