package dk.pejl.dashboards.browser;

import dk.pejl.console.PejlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Photographs many dashboards, two at a time, each in a browser of its own: a page keeps one core
 * busy.
 */
public final class Gallery {
  private static final int AT_ONCE = 2;

  private final Function<Browser, Visit> enter;
  private final English english;
  private final Path folder;

  /**
   * @param enter comes to the server and logs in somebody who may see all dashboards
   * @param folder where the pictures are put
   */
  public Gallery(Function<Browser, Visit> enter, English english, Path folder) {
    this.enter = Objects.requireNonNull(enter, "enter is null");
    this.english = Objects.requireNonNull(english, "english is null");
    this.folder = Objects.requireNonNull(folder, "folder is null");
  }

  /**
   * Looks at all of them; what is seen comes in the order of {@code slugs}.
   *
   * @param seen is told of each dashboard when it was looked at, from several threads
   */
  public List<Sight> photograph(List<String> slugs, Consumer<List<Sight>> seen) {
    Map<Integer, List<Sight>> sights = new ConcurrentSkipListMap<>();
    AtomicInteger next = new AtomicInteger();
    Callable<Void> walk =
        () -> {
          try (Browser browser = Browser.start(Viewport.DESKTOP)) {
            Photographer photographer = new Photographer(enter.apply(browser), english, folder);
            for (int i = next.getAndIncrement(); i < slugs.size(); i = next.getAndIncrement()) {
              List<Sight> pages = photographer.photograph(slugs.get(i));
              sights.put(i, pages);
              seen.accept(pages);
            }
            return null;
          }
        };
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<Void>> walks = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        walks.add(walk);
      }
      for (Future<Void> done : people.invokeAll(walks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw PejlException.outsideService("Cannot look at the dashboards: interrupted", e);
    } catch (ExecutionException e) {
      throw PejlException.outsideService("Cannot look at the dashboards: " + e.getMessage(), e);
    } finally {
      people.shutdownNow();
    }
    return sights.values().stream().flatMap(List::stream).toList();
  }
}
