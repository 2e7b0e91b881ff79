package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.dashboards.browser.Gallery;
import dk.pejl.dashboards.browser.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page as it is photographed, with what axe-core says of it. */
@Tag("pages")
@ExtendWith(SupersetExtension.class)
class PhotographIT {
  private final SharedSuperset superset;

  PhotographIT(SharedSuperset superset) {
    this.superset = superset;
  }

  @Test
  void isWholeAndDanishAndWithoutFaults() throws IOException {
    Path shots = Files.createDirectories(Path.of("target", "shots"));
    List<String> slugs = superset.client().managedSlugs();
    Gallery gallery = new Gallery(superset::enter, superset.home().english(), shots);

    List<Sight> sights = gallery.photograph(slugs, pages -> {});

    assertThat(sights.stream().map(Sight::slug).distinct().toList()).isEqualTo(slugs);
    assertThat(slugs)
        .contains("maalstatus", "maalstatus-mobil", "overblik", "kommune", "aftale-albertslund");
    assertThat(sights).allMatch(sight -> sight.complete().isPresent(), "is complete");
    assertThat(sights).flatExtracting(Sight::alerts).isEmpty();
    assertThat(sights).flatExtracting(Sight::english).isEmpty();
    assertThat(sights).flatExtracting(Sight::empty).isEmpty();
    assertThat(sights).allMatch(sight -> Files.exists(sight.file()));
    assertThat(sights).flatExtracting(Sight::ownBarriers).isEmpty();
    assertThat(sights)
        .flatExtracting(Sight::supersetBarriers)
        .isNotEmpty()
        .isSubsetOf(recordedBarriers());
  }

  /** The rules in the table of docs/accessibility.md. */
  private List<String> recordedBarriers() throws IOException {
    Path page = superset.home().folder().root().resolve("docs/accessibility.md");
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("`", 3)[1])
        .toList();
  }
}
