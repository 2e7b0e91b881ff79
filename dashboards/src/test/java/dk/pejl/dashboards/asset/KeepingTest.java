package dk.pejl.dashboards.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.superset.AssetKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private static final String URL = "https://git.example/pejl/dashboards/assets";

  @Test
  void locksAndSaysWhereTheFileIs() {
    ObjectNode chart = kept(AssetKind.CHART, "charts/a.yaml", Keeping.locked());

    assertThat(chart.path("is_managed_externally").asBoolean()).isTrue();
    assertThat(chart.path("external_url").asText()).isEqualTo("dashboards/assets/charts/a.yaml");
    assertThat(chart.path("certified_by").asText()).isEqualTo("Pejl");
    assertThat(chart.path("certification_details").asText())
        .isEqualTo("Vedligeholdes i filer: dashboards/assets/charts/a.yaml");
  }

  @Test
  void pointsAPageThatIsDerivedToItsMaster() {
    Keeping keeping = Keeping.of(Map.of("PEJL_ASSETS_URL", URL), false);

    assertThat(kept(AssetKind.DASHBOARD, "dashboards/a.yaml (ishoej, mobil)", keeping))
        .hasToString(kept(AssetKind.DASHBOARD, "dashboards/a.yaml", keeping).toString());
    assertThat(
            kept(AssetKind.DASHBOARD, "dashboards/a.yaml", keeping).path("external_url").asText())
        .isEqualTo(URL + "/dashboards/a.yaml");
  }

  @Test
  void saysItOnADatasetInItsExtra() {
    ObjectNode dataset = kept(AssetKind.DATASET, "datasets/a.yaml", Keeping.locked());

    assertThat(dataset.at("/extra/certification/details").asText())
        .isEqualTo("Vedligeholdes i filer: dashboards/assets/datasets/a.yaml");
  }

  @Test
  void unlocksAllButTheDatabase() {
    Keeping open = Keeping.of(Map.of(), true);

    assertThat(
            kept(AssetKind.CHART, "charts/a.yaml", open).path("is_managed_externally").asBoolean())
        .isFalse();
    assertThat(kept(AssetKind.DATABASE, "databases/a.yaml", open)).isEmpty();
    assertThat(bundle(AssetKind.CHART, "charts/a.yaml").kept(open).isEditable()).isTrue();
    assertThat(bundle(AssetKind.CHART, "charts/a.yaml").kept(Keeping.locked()).isEditable())
        .isFalse();
  }

  private static ObjectNode kept(AssetKind kind, String file, Keeping keeping) {
    return bundle(kind, file).kept(keeping).parts().get(0).content();
  }

  private static Bundle bundle(AssetKind kind, String file) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    return new Bundle(List.of(new Bundle.Part(kind, file, "uuid-1", content)));
  }
}
