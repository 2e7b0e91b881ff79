package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.PejlException;
import dk.pejl.dashboards.superset.ServerDashboard;
import dk.pejl.dashboards.superset.SupersetClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * How long a server took to answer the charts of all pages, as a browser asks when it opens them.
 *
 * @param charts how many different questions there are
 * @param oneAtATime each answer's time, sorted
 * @param sixAtOnce the same, when six people ask at the same time
 */
public record ChartTimes(int charts, List<Duration> oneAtATime, List<Duration> sixAtOnce) {
  private static final int AT_ONCE = 6;
  private static final int ROUNDS = 3;
  private static final double MOST = 0.95;

  public ChartTimes {
    oneAtATime = oneAtATime.stream().sorted().toList();
    sixAtOnce = sixAtOnce.stream().sorted().toList();
  }

  /**
   * Asks for each chart three times alone, after once to warm up, and then as often six at once.
   *
   * @param sessions gives another session of somebody who may see all of it
   * @param slugs the dashboards
   */
  public static ChartTimes measure(Supplier<SupersetClient> sessions, List<String> slugs) {
    Objects.requireNonNull(sessions, "sessions is null");
    List<ObjectNode> questions = questions(sessions.get(), slugs);
    ask(sessions.get(), questions);
    List<Duration> alone = new ArrayList<>();
    SupersetClient one = sessions.get();
    for (int i = 0; i < ROUNDS; i++) {
      alone.addAll(ask(one, questions));
    }
    return new ChartTimes(questions.size(), alone, together(sessions, questions));
  }

  private static List<ObjectNode> questions(SupersetClient client, List<String> slugs) {
    Map<Long, ObjectNode> contexts = new HashMap<>();
    Map<String, ObjectNode> questions = new LinkedHashMap<>();
    for (String slug : slugs) {
      ServerDashboard dashboard = client.findDashboard(slug).orElseThrow();
      ServerPage page = new ServerPage(client, dashboard, contexts);
      for (long chart : page.charts().values()) {
        ObjectNode question = page.request(chart);
        questions.put(question.path("datasource") + " " + question.path("queries"), question);
      }
    }
    return List.copyOf(questions.values());
  }

  private static List<Duration> together(
      Supplier<SupersetClient> sessions, List<ObjectNode> questions) {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<List<Duration>>> visits = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        SupersetClient client = sessions.get();
        // Six people do not ask for the same chart at the same time.
        List<ObjectNode> own = new ArrayList<>(questions);
        Collections.rotate(own, i * questions.size() / AT_ONCE);
        visits.add(() -> ask(client, own));
      }
      List<Duration> times = new ArrayList<>();
      for (Future<List<Duration>> visit : people.invokeAll(visits)) {
        times.addAll(visit.get());
      }
      return times;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw PejlException.outsideService("Cannot measure charts: interrupted", e);
    } catch (ExecutionException e) {
      throw PejlException.outsideService("Cannot measure charts: " + e.getMessage(), e);
    } finally {
      people.shutdownNow();
    }
  }

  private static List<Duration> ask(SupersetClient client, List<ObjectNode> questions) {
    List<Duration> times = new ArrayList<>();
    for (ObjectNode question : questions) {
      long began = System.nanoTime();
      String error = client.chartData(question).get(0).error();
      times.add(Duration.ofNanos(System.nanoTime() - began));
      if (!error.isEmpty()) {
        throw PejlException.outsideService("Cannot measure charts: " + error);
      }
    }
    return times;
  }

  /** The time that 95 of 100 answers keep. */
  public static Duration most(List<Duration> sorted) {
    return sorted.get((int) Math.ceil(MOST * sorted.size()) - 1);
  }

  /** The time that half of the answers keep. */
  public static Duration half(List<Duration> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }
}
