package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dk.pejl.dashboards.browser.English;
import dk.pejl.dashboards.browser.Viewport;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.superset.SupersetClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages in a browser, as people read and use them. */
@Tag("pages")
@ExtendWith(SupersetExtension.class)
class PageIT {
  private final SharedSuperset superset;

  PageIT(SharedSuperset superset) {
    this.superset = superset;
  }

  @Test
  void canBeWalkedThroughWithoutAMouse() {
    Visit visit = superset.visit(Viewport.DESKTOP);
    visit.open(SupersetClient.dashboardPage("maalstatus"));
    visit.requireDashboard();

    KeyboardWalk walk = KeyboardWalk.through(visit.browser());

    assertThat(walk.kinds()).containsSubsequence("menu", "filter", "tab", "link");
    assertThat(walk.names("filter"))
        .containsSubsequence("NATIVE_FILTER-document", "NATIVE_FILTER-municipality");
    assertThat(walk.names("link")).contains("Udgave til telefon");
    assertThat(walk.names("menu of a chart")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(walk.unmarked()).isEmpty();
  }

  @Test
  void showsLeadersTheFigures() {
    LeaderPage page = new LeaderPage(superset.visit(new Viewport(1440, 1600)));
    page.open("maalstatus");

    assertThat(page.visit().rows("Alle mål"))
        .filteredOn(row -> row.toString().contains("Flere gennemfører"))
        .singleElement(LIST)
        .anyMatch(cell -> cell.toString().startsWith("65,1 %"));
    assertThat(page.visit().rows("Alle mål"))
        .filteredOn(row -> row.toString().contains("Mindst 30 %"))
        .singleElement(LIST)
        .noneMatch(cell -> cell.toString().contains("65,1"));
    assertThat(page.text())
        .contains(
            "Målene er opgjort 24-11-2026",
            "Kan ikke vurderes",
            "ingen data",
            "Flere gennemfører",
            "65,1 %",
            "af 1.630",
            "Bedømt værdi",
            "15,1 %",
            "Læsning: Frafald læses med omvalg",
            "Dokumentet siger to ting: Teksten siger både 25 % og 30 %",
            "Aftale eller plan");
  }

  @Test
  void showsAnalystsTheTablesInABrowser() {
    LeaderPage page = new LeaderPage(superset.visit("analyst", new Viewport(1440, 1000)));
    page.openSqlLab(superset.people().number("database"), "mart", "target_status");
    page.visit().browser().screenshot(Path.of("target", "sqllab.png"));

    assertThat(page.text())
        .contains("dim", "fact", "mart", "indicator_series")
        .contains("document_title", "Kør", "5 rækker");
  }

  @Test
  void saysNothingInEnglishWhateverALeaderClicksOn() {
    English english = superset.home().english();
    LeaderClicks stranger = new LeaderClicks(superset.stranger(Viewport.DESKTOP), english);
    stranger.logInWithAWrongPassword();
    LeaderClicks leader = new LeaderClicks(superset.visit("leader", Viewport.DESKTOP), english);
    leader.clickThrough("maalstatus");

    assertThat(stranger.found()).isEmpty();
    assertThat(leader.found()).isEmpty();
  }
}
