package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks at whole dashboards, all tabs, and keeps a picture of each in one folder. */
public final class Photographer {
  private final Visit visit;
  private final English english;
  private final Path folder;
  private final Axe axe = Axe.load();

  public Photographer(Visit visit, English english, Path folder) {
    this.visit = Objects.requireNonNull(visit, "visit is null");
    this.english = Objects.requireNonNull(english, "english is null");
    this.folder = Objects.requireNonNull(folder, "folder is null");
  }

  /** Writes {@code <slug>.png}, or {@code <slug>-<number>.png} for each tab, counted from 1. */
  public List<Sight> photograph(String slug) {
    DashboardPage page = new DashboardPage(visit, slug);
    Optional<Duration> first = page.open();
    List<String> tabs = page.tabs();
    if (tabs.isEmpty()) {
      return List.of(sight(page, "", folder.resolve(slug + ".png"), first));
    }
    List<Sight> sights = new ArrayList<>();
    for (int i = 0; i < tabs.size(); i++) {
      Optional<Duration> complete = i == 0 ? first : page.openTab(i);
      Path file = folder.resolve(slug + "-" + (i + 1) + ".png");
      sights.add(sight(page, tabs.get(i), file, complete));
    }
    return sights;
  }

  private Sight sight(DashboardPage page, String tab, Path file, Optional<Duration> complete) {
    Viewport whole = page.grow();
    JsonNode seen = page.look();
    // Charts draw themselves for a second after they are complete, while axe looks.
    List<Barrier> barriers = axe.look(visit.browser());
    page.screenshot(file);
    return new Sight(
        page.slug(),
        tab,
        file,
        complete,
        whole.height(),
        texts(seen.path("alerts")),
        english.in(texts(seen.path("texts"))),
        texts(seen.path("empty")),
        barriers);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
