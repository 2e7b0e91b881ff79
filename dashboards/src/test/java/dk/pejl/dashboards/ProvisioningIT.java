package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.pejl.console.PejlException;
import dk.pejl.dashboards.asset.AssetFolder;
import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.Keeping;
import dk.pejl.dashboards.provision.Difference;
import dk.pejl.dashboards.provision.Drift;
import dk.pejl.dashboards.provision.Plan;
import dk.pejl.dashboards.provision.Pulled;
import dk.pejl.dashboards.provision.Refusal;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server made to show the files, and what people changed there brought home. */
@Tag("superset")
@ExtendWith(SupersetExtension.class)
class ProvisioningIT {
  private final SharedSuperset superset;

  ProvisioningIT(SharedSuperset superset) {
    this.superset = superset;
  }

  @Test
  void hasNothingToDoTheSecondTime() throws SQLException {
    assertThat(superset.first().done().differences())
        .hasSize(superset.home().bundle().parts().size());

    assertThat(superset.provisioning().plan(superset.home().bundle()).isNothing()).isTrue();
    assertThat(superset.provisioning().apply(superset.home().bundle()).done().isNothing()).isTrue();
  }

  @Test
  void restoresWhatSomeoneChangedAndDeletesWhatPejlNoLongerHas() throws SQLException {
    Bundle bundle = superset.home().bundle();
    Bundle.Part chart = bundle.of(AssetKind.CHART).get(0);
    Bundle.Part dataset = bundle.of(AssetKind.DATASET).get(0);
    List<Bundle.Part> parts = new ArrayList<>(bundle.parts());
    parts.set(parts.indexOf(chart), copy(chart, chart.uuid(), "Omdøbt"));
    Bundle.Part retired = copy(chart, UUID.randomUUID().toString(), "Udgået");
    Bundle.Part persons = copy(chart, UUID.randomUUID().toString(), "En persons eget");
    persons = with(persons, "is_managed_externally", BooleanNode.FALSE);
    Bundle.Part table = copy(dataset, UUID.randomUUID().toString(), "institution");
    table = with(with(table, "schema", TextNode.valueOf("dim")), "columns", emptyList());
    parts.addAll(List.of(retired, persons, with(table, "metrics", emptyList())));
    superset.client().importAssets(new Bundle(parts).zip());

    Plan plan = superset.provisioning().plan(bundle);
    List<Drift> drift = superset.provisioning().drift();
    Plan done = superset.provisioning().refresh(bundle);

    assertThat(plan).isEqualTo(done);
    assertThat(drift).extracting(Drift::change).isEqualTo(done.differences());
    assertThat(drift).extracting(Drift::by).containsExactly("Pejl Administrator");
    assertThat(drift).extracting(Drift::on).allMatch(on -> on.startsWith("20"));
    assertThat(superset.provisioning().drift()).isEmpty();
    assertThat(done.differences())
        .containsExactly(
            new Difference(
                chart.file(),
                "slice_name",
                TextNode.valueOf(chart.name()),
                TextNode.valueOf("Omdøbt")));
    assertThat(done.stale())
        .extracting(ServerAsset::uuid)
        .containsExactly(retired.uuid(), table.uuid());
    assertThat(superset.provisioning().plan(bundle).isNothing()).isTrue();
    assertThat(superset.client().list(AssetKind.CHART))
        .extracting(ServerAsset::uuid)
        .contains(persons.uuid());
    superset.client().list(AssetKind.CHART).stream()
        .filter(asset -> asset.name().equals("En persons eget"))
        .forEach(superset.client()::delete);
  }

  @Test
  void locksWhatTheFilesKeepAndUnlocksItForAWhile() throws SQLException {
    Bundle bundle = superset.home().bundle();
    assertThat(superset.client().list(AssetKind.DATASET)).allMatch(ServerAsset::managed);

    Bundle open = bundle.kept(Keeping.of(Map.of(), true));
    assertThat(superset.provisioning().refresh(open).differences())
        .hasSize(bundle.parts().size() - bundle.of(AssetKind.DATABASE).size())
        .allMatch(Difference::isLock);
    assertThat(superset.provisioning().drift()).isEmpty();
    for (AssetKind kind : List.of(AssetKind.DATASET, AssetKind.CHART, AssetKind.DASHBOARD)) {
      assertThat(superset.client().list(kind)).noneMatch(ServerAsset::managed);
    }

    assertThat(superset.provisioning().refresh(bundle).differences()).allMatch(Difference::isLock);
    assertThat(superset.client().list(AssetKind.CHART)).allMatch(ServerAsset::managed);
  }

  @Test
  void givesADocumentThatCameToTheReleaseItsPageAndTakesItAway() throws IOException, SQLException {
    assertThat(superset.provisioning().refresh(superset.home().bundle()).isNothing()).isTrue();

    superset
        .home()
        .publish(
            "20261124T050000-sixth",
            """
        insert into dim.document (document_id, sort_order, title, short_title, kind, kind_title)
        values ('sjette', 60, 'Den sjette aftale', 'Den sjette', 'partnership', 'Partnerskab')""");
    assertThat(superset.provisioning().refresh(superset.home().bundle()).differences())
        .filteredOn(Difference::isWhole)
        .extracting(Difference::file)
        .containsExactly(
            "dashboards/document.yaml (sjette)", "dashboards/document.yaml (sjette, mobil)");
    assertThat(superset.client().managedSlugs()).contains("aftale-sjette", "aftale-sjette-mobil");

    superset.home().publish(SharedSuperset.RELEASE + "-again");
    assertThat(superset.provisioning().refresh(superset.home().bundle()).stale())
        .extracting(ServerAsset::name)
        .containsExactlyInAnyOrder("Den sjette", "Den sjette på telefon");
  }

  @Test
  void bringsAnAnalystsChangesHomeAsASmallDiff() throws SQLException {
    superset.provisioning().refresh(superset.home().bundle().kept(Keeping.of(Map.of(), true)));
    Analyst analyst = superset.analyst();
    analyst.renames("Dokumentets egne tal", "Tallene i dokumentet");
    analyst.swapsTheFirstColumns("Tallene i dokumentet");
    analyst.labelsAMetric("target_status", "targets", "Antal mål");
    analyst.growsTheFirstChart("maalstatus");
    analyst.retitles("maalstatus-mobil", "Min telefon");
    AssetTexts texts = AssetFolder.read(superset.home().folder().assets());

    Pulled first = superset.provisioning().pull(texts, superset.home()::check);

    assertThat(first.refused())
        .extracting(Refusal::file)
        .containsExactly("dashboards/target_status.yaml (mobil)");
    assertThat(first.files())
        .containsOnlyKeys(
            "charts/document_figures.yaml",
            "dashboards/target_status.yaml",
            "datasets/target_status.yaml");
    assertThat(changedLines(texts, first, "charts/document_figures.yaml")).isEqualTo(2);
    assertThat(changedLines(texts, first, "dashboards/target_status.yaml")).isEqualTo(1);
    assertThat(changedLines(texts, first, "datasets/target_status.yaml")).isEqualTo(1);

    analyst.retitles("maalstatus-mobil", "Målstatus på telefon");
    Pulled second = superset.provisioning().pull(texts.with(first.files()), superset.home()::check);
    assertThat(second.refused()).isEmpty();
    assertThat(second.files()).isEmpty();
    superset.provisioning().refresh(second.bundle());
    assertThat(superset.provisioning().plan(second.bundle()).isNothing()).isTrue();
    assertThat(superset.provisioning().drift()).isEmpty();

    superset.provisioning().refresh(superset.home().bundle());
  }

  private static long changedLines(AssetTexts before, Pulled after, String file) {
    List<String> old = before.files().get(file).lines().toList();
    List<String> now = after.files().get(file).lines().toList();
    assertThat(now).hasSameSizeAs(old);
    return IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(now.get(i))).count();
  }

  @Test
  void takesChartsThatAnAnalystPutOnADashboardAndDropsThoseTakenOff() throws SQLException {
    superset.provisioning().refresh(superset.home().bundle().kept(Keeping.of(Map.of(), true)));
    Analyst analyst = superset.analyst();
    analyst.putsANewChartInPlaceOf("Dokumentets egne tal", "aftale-ishoej-next", "Målenes navne");
    AssetTexts texts = AssetFolder.read(superset.home().folder().assets());

    Pulled pulled = superset.provisioning().pull(texts, superset.home()::check);

    assertThat(pulled.refused()).isEmpty();
    assertThat(pulled.files())
        .containsOnlyKeys(
            "charts/document_figures.yaml",
            "charts/maalenes_navne.yaml",
            "dashboards/document.yaml")
        .containsEntry("charts/document_figures.yaml", "");
    assertThat(pulled.files().get("charts/maalenes_navne.yaml"))
        .contains("slice_name: Målenes navne\n", "all_columns: [target_title, status_text]\n");
    superset.provisioning().refresh(pulled.bundle());
    assertThat(superset.provisioning().plan(pulled.bundle()).isNothing()).isTrue();

    assertThat(superset.provisioning().refresh(superset.home().bundle()).stale())
        .extracting(ServerAsset::name)
        .containsExactly("Målenes navne");
  }

  @Test
  void keepsTheOldStateWhenAnImportBreaksHalfWay() throws SQLException {
    Bundle bundle = superset.home().bundle();
    Bundle.Part chart = bundle.of(AssetKind.CHART).get(0);
    Bundle.Part last = bundle.parts().get(bundle.parts().size() - 1);
    ObjectNode broken = last.content().deepCopy();
    broken
        .withObject("/position/CHART-BROKEN")
        .put("type", "CHART")
        .withObject("/meta")
        .put("uuid", chart.uuid());
    List<Bundle.Part> parts = new ArrayList<>(bundle.parts());
    parts.set(parts.indexOf(chart), copy(chart, chart.uuid(), "Omdøbt"));
    parts.set(parts.indexOf(last), new Bundle.Part(last.kind(), last.file(), last.uuid(), broken));

    assertThatThrownBy(() -> superset.provisioning().apply(new Bundle(parts)))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot POST /api/v1/assets/import/ on Superset: status 500");

    assertThat(superset.provisioning().plan(bundle).isNothing()).isTrue();
  }

  private static Bundle.Part copy(Bundle.Part part, String uuid, String name) {
    ObjectNode content = part.content().deepCopy().put("uuid", uuid);
    content.put(part.kind().nameKey(), name);
    String file =
        uuid.equals(part.uuid()) ? part.file() : part.kind().folder() + "/" + uuid + ".yaml";
    return new Bundle.Part(part.kind(), file, uuid, content);
  }

  private static Bundle.Part with(Bundle.Part part, String key, JsonNode value) {
    ObjectNode content = part.content().deepCopy();
    content.set(key, value);
    return new Bundle.Part(part.kind(), part.file(), part.uuid(), content);
  }

  private static JsonNode emptyList() {
    return JsonNodeFactory.instance.arrayNode();
  }
}
