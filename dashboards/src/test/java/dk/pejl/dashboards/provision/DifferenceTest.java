package dk.pejl.dashboards.provision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void namesTheFieldThatDiffers() {
    assertThat(between("{'a': {'b': [1, {'c': 2}]}}", "{'a': {'b': [1, {'c': 3}]}}"))
        .containsExactly("charts/a.yaml: a.b[1].c");
  }

  @Test
  void findsWhatOnlyTheServerHas() {
    assertThat(between("{'a': 1}", "{'a': 1, 'b': 2}")).containsExactly("charts/a.yaml: b");
    assertThat(between("{'p': {'a': 1}}", "{'p': {'a': 1, 'b': 2}}"))
        .containsExactly("charts/a.yaml: p.b");
  }

  @Test
  void comparesItemsWithAnIdWhereverTheyStand() {
    String ours = "{'f': [{'id': 'x', 'n': 1}, {'id': 'y', 'n': 2}]}";

    assertThat(between(ours, "{'f': [{'id': 'z'}, {'id': 'x', 'n': 3}]}"))
        .containsExactly("charts/a.yaml: f[x].n", "charts/a.yaml: f[y]", "charts/a.yaml: f[z]");
    assertThat(between(ours, "{'f': [{'id': 'y', 'n': 2}, {'id': 'x', 'n': 1}]}"))
        .containsExactly("charts/a.yaml: f");
  }

  @Test
  void looksAwayFromWhatPagesWriteThemselves() {
    assertThat(
            between(
                "{'params': {'a': 1}, 'metadata': {'native_filter_configuration': [{'id': 'x'}]}}",
                "{'params': {'a': 1, 'slice_id': 7}, 'metadata': {'chart_configuration': {'7': 1},"
                    + " 'native_filter_configuration': [{'id': 'x', 'chartsInScope': [7]}]}}"))
        .isEmpty();
  }

  @Test
  void takesEmptyAndMissingForTheSame() {
    assertThat(between("{'a': null, 'b': {}, 'c': ''}", "{'b': null}")).isEmpty();
  }

  @Test
  void takesNumbersForTheSameHoweverTheyAreWritten() {
    assertThat(between("{'a': 1}", "{'a': 1.0}")).isEmpty();
  }

  @Test
  void looksAwayFromTheServersOwnNumbersAndItsOrderOfColumns() {
    String ours =
        "{'columns': [{'column_name': 'x'}, {'column_name': 'y'}], 'params': {'datasource': '0__table'},"
            + " 'query_context': '{\\\"datasource\\\": {\\\"id\\\": 0}, \\\"force\\\": false}'}";
    String theirs =
        "{'columns': [{'column_name': 'y'}, {'column_name': 'x'}], 'params': {'datasource': '7__table'},"
            + " 'query_context': '{\\\"datasource\\\": {\\\"id\\\": 7}, \\\"force\\\": false}'}";

    assertThat(between(ours, theirs)).isEmpty();
  }

  @Test
  void findsAColumnThatSomeoneRenamedOrTookAway() {
    String ours = "{'columns': [{'column_name': 'x', 'verbose_name': 'X'}, {'column_name': 'y'}]}";
    String theirs = "{'columns': [{'column_name': 'x', 'verbose_name': 'Z'}]}";

    assertThat(between(ours, theirs))
        .containsExactly("charts/a.yaml: columns.x.verbose_name", "charts/a.yaml: columns.y");
  }

  @Test
  void looksAwayFromControlsThatNobodyTouched() {
    String idle =
        "{'clause': 'WHERE', 'operator': 'TEMPORAL_RANGE', 'comparator': 'No filter', 'subject': 'day'}";

    assertThat(
            between(
                "{'params': {'adhoc_filters': [], 'opacity': 0.5, 'legendType': 'scroll'}}",
                "{'params': {'adhoc_filters': ["
                    + idle
                    + "], 'opacity': 0.2, 'legendType': 'scroll', 'zoomable': false, 'logAxis': true,"
                    + " 'y_axis_bounds': [null, null], 'matrixify_enable': false}}"))
        .containsExactly("charts/a.yaml: params.opacity", "charts/a.yaml: params.logAxis");
  }

  @Test
  void sendsAControlThatAFileSaysAsItStandsFromTheBeginning() {
    assertThat(between("{'params': {'zoomable': false, 'a': 1}}", "{'params': {'a': 1}}"))
        .containsExactly("charts/a.yaml: params.zoomable");
  }

  @Test
  void comparesTheChartsThatAFilterLeavesOutByTheirUuid() {
    String chart = "'position': {'C': {'meta': {'uuid': 'u', 'chartId': %d}}},";
    String filter = "'metadata': {'native_filter_configuration': [{'scope': {'excluded': [%d]}}]}";

    assertThat(
            between(
                "{" + chart.formatted(1) + filter.formatted(1) + "}",
                "{" + chart.formatted(42) + filter.formatted(42) + "}"))
        .isEmpty();
  }

  private static List<String> between(String ours, String theirs) {
    return Difference.between("charts/a.yaml", json(ours), json(theirs)).stream()
        .map(Difference::toString)
        .toList();
  }

  private static ObjectNode json(String text) {
    try {
      return (ObjectNode) Json.mapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
