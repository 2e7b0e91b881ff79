package dk.pejl.dashboards.browser;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How long it took until the first screen of a dashboard was complete, charts included; empty when
 * it was not within a minute.
 *
 * @param cold in a browser that had nothing of the server's
 * @param warm in the same browser, once more
 */
public record FirstView(String slug, Optional<Duration> cold, Optional<Duration> warm) {
  public FirstView {
    Objects.requireNonNull(slug, "slug is null");
    Objects.requireNonNull(cold, "cold is null");
    Objects.requireNonNull(warm, "warm is null");
  }

  /** Opens the dashboard twice, the first time with nothing kept from before but the login. */
  public static FirstView of(Visit visit, String slug) {
    DashboardPage page = new DashboardPage(visit, slug);
    visit.leave();
    visit.browser().forget();
    Optional<Duration> cold = page.open();
    visit.leave();
    return new FirstView(slug, cold, page.open());
  }
}
