package dk.pejl.dashboards.provision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.AssetKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Bundle.Part DATASET = part(AssetKind.DATASET, "d", "{}");
  private static final Bundle.Part CHART = part(AssetKind.CHART, "c", "{\"dataset_uuid\": \"d\"}");
  private static final Bundle.Part OTHER = part(AssetKind.CHART, "o", "{}");
  private static final Bundle.Part DASHBOARD =
      part(
          AssetKind.DASHBOARD, "p", "{\"position\": {\"CHART-1\": {\"meta\": {\"uuid\": \"c\"}}}}");
  private static final Bundle BUNDLE = new Bundle(List.of(DATASET, CHART, OTHER, DASHBOARD));

  @Test
  void sendsWhatDiffersAndNoMore() {
    Bundle.Part renamed =
        new Bundle.Part(
            CHART.kind(), CHART.file(), CHART.uuid(), CHART.content().deepCopy().put("name", "x"));

    assertThat(sentTo(DATASET, renamed, OTHER, DASHBOARD)).containsExactly("c");
    assertThat(sentTo(DATASET, CHART, OTHER, DASHBOARD)).isEmpty();
  }

  @Test
  void sendsAlsoWhatStandsOnWhatTheServerLacks() {
    assertThat(sentTo(DATASET, OTHER, DASHBOARD)).containsExactly("c", "p");
    assertThat(sentTo(CHART, OTHER, DASHBOARD)).containsExactly("d", "c");
    assertThat(sentTo(DATASET, CHART, OTHER)).containsExactly("p");
  }

  private static List<String> sentTo(Bundle.Part... there) {
    Map<String, ObjectNode> contents =
        Stream.of(there).collect(Collectors.toMap(Bundle.Part::uuid, Bundle.Part::content));
    Plan plan = Plan.of(BUNDLE, Optional.empty(), new ServerContent(contents, Map.of()));
    return plan.sent(BUNDLE).parts().stream().map(Bundle.Part::uuid).toList();
  }

  private static Bundle.Part part(AssetKind kind, String uuid, String json) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("uuid", uuid).setAll(object(json));
    return new Bundle.Part(kind, kind.folder() + "/" + uuid + ".yaml", uuid, content);
  }

  private static ObjectNode object(String json) {
    try {
      return (ObjectNode) Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot read " + json, e);
    }
  }
}
