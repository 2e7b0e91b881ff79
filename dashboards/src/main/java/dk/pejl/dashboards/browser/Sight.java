package dk.pejl.dashboards.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person sees of a dashboard, or of one of its tabs.
 *
 * @param tab the tab's name; empty when the dashboard has none
 * @param complete how long it took from asking until all of the first screen was there; empty when
 *     it was not within a minute
 * @param height of the whole page, in CSS pixels
 * @param alerts the faults that the page shows
 * @param english the texts that are not Danish
 * @param empty the charts that show nothing and do not say why
 * @param barriers what keeps somebody from using it, also Superset's own
 */
public record Sight(
    String slug,
    String tab,
    Path file,
    Optional<Duration> complete,
    int height,
    List<String> alerts,
    List<String> english,
    List<String> empty,
    List<Barrier> barriers) {
  public Sight {
    Objects.requireNonNull(slug, "slug is null");
    Objects.requireNonNull(tab, "tab is null");
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(complete, "complete is null");
    alerts = List.copyOf(alerts);
    english = List.copyOf(english);
    empty = List.copyOf(empty);
    barriers = List.copyOf(barriers);
  }

  /** Whether the page is as it should be. */
  public boolean isGood() {
    return complete.isPresent()
        && alerts.isEmpty()
        && english.isEmpty()
        && empty.isEmpty()
        && ownBarriers().isEmpty();
  }

  /** Those barriers that are Pejl's. */
  public List<String> ownBarriers() {
    return barriers.stream().filter(Barrier::ours).map(Barrier::toString).toList();
  }

  /** The rules that Superset's own parts break. */
  public List<String> supersetBarriers() {
    return barriers.stream().filter(b -> !b.ours()).map(Barrier::rule).distinct().sorted().toList();
  }
}
