package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.browser.Viewport;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.check.FigureCheck;
import dk.pejl.dashboards.check.Mismatch;
import dk.pejl.dashboards.superset.AssetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures that stand on the pages of documents, beside those of the published file. */
@Tag("pages")
@ExtendWith(SupersetExtension.class)
class FigureCheckIT {
  private static final String PAGE = "aftale-ishoej-next";
  private static final String TARGETS = "Dokumentets mål";
  private static final String FIGURES = "Dokumentets egne tal";

  private final SharedSuperset superset;

  FigureCheckIT(SharedSuperset superset) {
    this.superset = superset;
  }

  @Test
  void findsEachFigureInItsOwnRow() throws SQLException {
    Visit visit = superset.visit(Viewport.DESKTOP);
    visit.openWhole(PAGE, 2);

    assertThat(visit.rows(FIGURES))
        .containsExactly(
            List.of("Unge i uddannelse\nIshøj · 2022 · side 3", "65,1", "65,1", "= beregnet ens"));
    try (Connection published = superset.home().openPublished()) {
      FigureCheck.Outcome outcome = new FigureCheck(visit, published).check();
      assertThat(outcome.mismatches()).isEmpty();
      assertThat(outcome.targets()).isEqualTo(1);
      assertThat(outcome.figures()).isEqualTo(1);
    }
  }

  @Test
  void namesEachFigureThatIsNotTheOneInThePublishedFile() throws IOException, SQLException {
    FigureCheck.Outcome outcome =
        checkAgainst(
            """
            update mart.target_status set value_text = '65,2 %' where target_id = 'ishoej-1';
            update mart.published_figure set computed_value = 66.1;""");

    assertThat(outcome.mismatches())
        .containsExactly(
            new Mismatch(
                PAGE, TARGETS, "viser »65,1 %« ved »Flere unge i uddannelse«, DuckDB har »65,2 %«"),
            new Mismatch(PAGE, FIGURES, "viser »65,1« ved »Unge i uddannelse«, DuckDB har »66,1«"));
  }

  @Test
  void namesAFigureThatThePageShowsInAnotherPlace() throws IOException, SQLException {
    Bundle bundle = superset.home().bundle();
    Bundle.Part figures =
        bundle.of(AssetKind.CHART).stream()
            .filter(part -> part.name().equals(FIGURES))
            .findFirst()
            .orElseThrow();
    String wrong = Json.text(figures.content()).replace("{{ours_text}}", "{{place}}");
    Bundle.Part changed =
        new Bundle.Part(
            figures.kind(),
            figures.file(),
            figures.uuid(),
            (ObjectNode) Json.mapper().readTree(wrong));
    superset.client().importAssets(new Bundle(List.of(changed)).zip());
    try {
      assertThat(checkAgainst("").mismatches())
          .containsExactly(
              new Mismatch(
                  PAGE, FIGURES, "viser »side 3« ved »Unge i uddannelse«, DuckDB har »65,1«"));
    } finally {
      superset.provisioning().refresh(bundle);
    }
  }

  @Test
  void namesAListThatLacksARow() throws IOException, SQLException {
    assertThat(checkAgainst("delete from mart.published_figure;").mismatches())
        .containsExactly(new Mismatch(PAGE, FIGURES, "viser 1 rækker på siden, DuckDB har 0"));
  }

  /** Reads the pages beside a published file, changed by {@code sql}, that they do not show. */
  private FigureCheck.Outcome checkAgainst(String sql) throws IOException, SQLException {
    Path file = Files.createTempDirectory(superset.folder(), "other").resolve("published.duckdb");
    superset.home().write(file, SharedSuperset.RELEASE, sql);
    try (Connection other = superset.home().duckDb().openLocked(file)) {
      return new FigureCheck(superset.visit(Viewport.DESKTOP), other).check();
    }
  }
}
