package dk.pejl.dashboards.asset;

import static dk.pejl.dashboards.superset.AssetKind.DASHBOARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpansionTest {
  private static final String MASTER =
      """
      uuid: 00000000-0000-0000-0000-000000000004
      dashboard_title: Side om Aftalen
      description: Alt om Aftale om unge
      slug: side-aftale
      access: {documents: [aftale]}
      master: {document: aftale}
      position:
        ROOT_ID: {type: ROOT, children: [TABS]}
        TABS: {type: TABS, children: [TAB]}
        TAB: {type: TAB, children: [HEAD, ROW, SINGLE], meta: {text: aftale}}
        HEAD: {type: HEADER, children: [], meta: {text: Mål}}
        ROW: {type: ROW, children: [TEXT, COLUMN], meta: {background: BACKGROUND_WHITE}}
        TEXT: {type: MARKDOWN, children: [], meta: {code: 'Se [Aftalen](/side-aftale/), aftale og Aftale om unge', width: 4, height: 10}}
        COLUMN: {type: COLUMN, children: [ONE, TWO], meta: {width: 8}}
        ONE: {type: CHART, children: [], meta: {uuid: 00000000-0000-0000-0000-000000000003, width: 8, height: 40, phone_height: 60}}
        TWO: {type: CHART, children: [], meta: {uuid: 00000000-0000-0000-0000-000000000005, width: 8, height: 30}}
        SINGLE: {type: ROW, children: [THREE]}
        THREE: {type: CHART, children: [], meta: {uuid: 00000000-0000-0000-0000-000000000006, width: 12, height: 20}}
      metadata:
        filter_bar_orientation: VERTICAL
        native_filter_configuration:
        - id: NATIVE_FILTER-document
          name: Aftalens navn
          defaultDataMask: {extraFormData: {filters: [{col: document_id, op: IN, val: [aftale]}]}, filterState: {value: [aftale], label: Aftale om unge}}
        - id: NATIVE_FILTER-target
          name: Mål
          requiredFirst: true
      """;
  private static final List<PublishedDocument> DOCUMENTS =
      List.of(
          new PublishedDocument("aftale", "Aftale om unge", "Aftalen", true),
          new PublishedDocument("plan", "Plan for skolen ($1)", "Planen", true));

  @Test
  void givesAPageForEachDocumentAndOneForPhonesOfEach() {
    assertThat(expanded(MASTER))
        .extracting(asset -> asset.text("slug") + ": " + asset.file())
        .containsExactly(
            "side-aftale: dashboards/a.yaml",
            "side-aftale-mobil: dashboards/a.yaml (mobil)",
            "side-plan: dashboards/a.yaml (plan)",
            "side-plan-mobil: dashboards/a.yaml (plan, mobil)");
  }

  @Test
  void givesEachItsOwnUuidThatNeverChanges() {
    assertThat(expanded(MASTER))
        .extracting(Asset::uuid)
        .containsExactly(
            "00000000-0000-0000-0000-000000000004",
            "c1b882da-45b9-53b6-a628-418b74f5c545",
            "409518cf-8171-5110-a2b3-e3492d017b64",
            "9e315f57-6303-5594-a07a-224a8a162b40");
  }

  @Test
  void putsTheOtherDocumentWhereTheMasterNamesItsOwn() {
    Asset plan = expanded(MASTER).get(2);

    assertThat(plan.name()).isEqualTo("Side om Planen");
    assertThat(plan.text("description")).isEqualTo("Alt om Plan for skolen ($1)");
    assertThat(plan.value("access").toString()).isEqualTo("{\"documents\":[\"plan\"]}");
    assertThat(part(plan, "TEXT").path("meta").path("code").asText())
        .isEqualTo("Se [Planen](/side-plan/), plan og Plan for skolen ($1)");
    JsonNode filter = plan.value("metadata").path("native_filter_configuration").path(0);
    assertThat(filter.path("name").asText()).isEqualTo("Aftalens navn");
    assertThat(filter.path("defaultDataMask").toString())
        .isEqualTo(
            "{\"extraFormData\":{\"filters\":[{\"col\":\"document_id\",\"op\":\"IN\",\"val\":[\"plan\"]}]},"
                + "\"filterState\":{\"value\":[\"plan\"],\"label\":\"Plan for skolen ($1)\"}}");
  }

  @Test
  void asksForNoChoiceOnThePageOfADocumentWithoutTargets() {
    List<PublishedDocument> documents =
        List.of(
            new PublishedDocument("aftale", "Aftale om unge", "Aftalen", true),
            new PublishedDocument("plan", "Plan for skolen", "Planen", false));

    assertThat(expanded(MASTER, documents))
        .extracting(
            page ->
                page.value("metadata").path("native_filter_configuration").findValuesAsText("id"))
        .containsExactly(
            List.of("NATIVE_FILTER-document", "NATIVE_FILTER-target"),
            List.of("NATIVE_FILTER-document", "NATIVE_FILTER-target"),
            List.of("NATIVE_FILTER-document"),
            List.of("NATIVE_FILTER-document"));
  }

  @Test
  void leavesOutOnAPhoneWhatNeedsAWiderScreen() {
    String narrow = MASTER.replace("height: 40, phone_height: 60", "height: 40, phone_height: 0");

    assertThat(part(expanded(narrow).get(1), "TAB").path("children").toString())
        .doesNotContain("ONE")
        .contains("TWO");
    assertThat(part(expanded(narrow).get(0), "COLUMN").path("children").toString()).contains("ONE");
  }

  @Test
  void linksEachPageToThoseOfTheMenuAndToItsOtherVersion() {
    List<Asset> pages = expanded(MASTER.replace("slug: side-aftale", "slug: side-aftale\nmenu: 1"));

    assertThat(code(pages.get(0)))
        .isEqualTo(
            "**Side om Aftalen** · [Udgave til telefon](/superset/dashboard/side-aftale-mobil/?standalone=2)");
    assertThat(code(pages.get(3)))
        .isEqualTo(
            "[Side om Aftalen](/superset/dashboard/side-aftale-mobil/?standalone=2) · [Fuld udgave](/superset/dashboard/side-plan/)");
  }

  private static String code(Asset page) {
    return part(page, "LINKS-MARKDOWN-TAB").path("meta").path("code").asText();
  }

  @Test
  void stacksAPhonePageBelowTheSameTabs() {
    Asset phone = expanded(MASTER).get(1);

    assertThat(phone.name()).isEqualTo("Side om Aftalen på telefon");
    assertThat(part(phone, "TAB").path("children").toString())
        .isEqualTo(
            "[\"LINKS-ROW-TAB\",\"HEAD\",\"ROW-mobil-TEXT\",\"ROW-mobil-ONE\",\"ROW-mobil-TWO\",\"ROW-mobil-THREE\"]");
    assertThat(part(phone, "ROW-mobil-ONE").toString())
        .isEqualTo(
            "{\"type\":\"ROW\",\"children\":[\"ONE\"],\"meta\":{\"background\":\"BACKGROUND_WHITE\"}}");
    assertThat(part(phone, "ONE").path("meta").path("width").asInt()).isEqualTo(12);
    assertThat(part(phone, "ONE").path("meta").path("height").asInt()).isEqualTo(60);
    assertThat(part(phone, "TWO").path("meta").path("height").asInt()).isEqualTo(30);
    assertThat(part(phone, "ROW").isMissingNode()).isTrue();
    assertThat(phone.value("metadata").path("filter_bar_orientation").asText())
        .isEqualTo("HORIZONTAL");
  }

  @Test
  void findsTwoDashboardsOfOneAddress() {
    Problems problems = new Problems();
    Asset master = asset(MASTER, problems);
    ObjectNode other = master.content().deepCopy().put("slug", "side-plan-mobil");
    other.remove("master");

    AssetCheck.slugs(
        new Expansion(DOCUMENTS)
            .expand(
                new Assets(
                    List.of(
                        master, new Asset(DASHBOARD, "dashboards/b.yaml", master.yaml(), other)),
                    "")));

    assertThat(problems.all())
        .extracting(Object::toString)
        .containsExactly(
            "dashboards/a.yaml:4: Invalid slug: 'side-plan-mobil' of dashboards/b.yaml stands in"
                + " dashboards/a.yaml (plan, mobil) too");
  }

  private static JsonNode part(Asset dashboard, String id) {
    return dashboard.value("position").path(id);
  }

  private static List<Asset> expanded(String text) {
    return expanded(text, DOCUMENTS);
  }

  private static List<Asset> expanded(String text, List<PublishedDocument> documents) {
    return new Expansion(documents)
        .expand(new Assets(List.of(asset(text, new Problems())), ""))
        .of(DASHBOARD);
  }

  private static Asset asset(String text, Problems problems) {
    return Asset.of(
        DASHBOARD,
        "dashboards/a.yaml",
        YamlFile.parse("dashboards/a.yaml", text, problems).orElseThrow());
  }
}
