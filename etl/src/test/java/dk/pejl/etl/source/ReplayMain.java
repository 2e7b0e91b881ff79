package dk.pejl.etl.source;

import dk.pejl.etl.source.ReplayServer.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The public services as a process of its own: {@code ReplayMain PORT}. {@code POST
 * /faults/FAULT/TIMES/PATH} makes the next answers to a path faulty; {@code GET /asked} tells how
 * many questions came. The keys that it accepts are all {@code replay-key}.
 */
public final class ReplayMain {
  private static final Map<String, Supplier<Replay>> FAULTS =
      Map.of(
          "401", () -> Replay.refusal(401, "{\"message\":\"Unauthorized\"}"),
          "422",
              () -> Replay.refusal(422, "{\"code\":422,\"cause\":\"Unknown hierarchies: ['_x']\"}"),
          "429", () -> Replay.refusal(429, "{}").header("Retry-After", "1"),
          "500", () -> Replay.refusal(500, "{\"message\":\"Internal error\"}"),
          "html", Replay::html,
          "cut", () -> Replay.csv(StatBankReplay.DATA).cut(),
          "drip", () -> Replay.csv(StatBankReplay.DATA).drip(500),
          "charset",
              () -> Replay.encoded(StatBankReplay.DATA, StandardCharsets.ISO_8859_1, "text/csv"),
          "empty", () -> Replay.csv(""),
          "schema", () -> Replay.csv(StatBankReplay.DATA.replace("ALDER", "ALDERSGRUPPE")));

  private final PublicSourcesReplay sources = new PublicSourcesReplay();
  private int asked;

  private ReplayMain() {}

  /** Serves until the process is ended. */
  public static void main(String... arguments) throws InterruptedException {
    ReplayMain replay = new ReplayMain();
    Function<Request, Replay> answers = replay::answer;
    try (ReplayServer server = ReplayServer.start(Integer.parseInt(arguments[0]), answers)) {
      System.out.println("Replays at " + server.at("/"));
      new CountDownLatch(1).await();
    }
  }

  private synchronized Replay answer(Request request) {
    if (request.path().equals("/asked")) {
      return Replay.json(String.valueOf(asked));
    }
    if (!request.path().startsWith("/faults/")) {
      asked++;
      return sources.apply(request);
    }
    String[] parts = request.path().split("/", 5);
    for (int i = 0; i < Integer.parseInt(parts[3]); i++) {
      sources.first("/" + parts[4], FAULTS.get(parts[2]).get());
    }
    return Replay.json("{}");
  }
}
