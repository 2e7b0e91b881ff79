package dk.pejl.etl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.console.Secret;
import dk.pejl.etl.source.ReplayServer.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHttpTest {
  private static final String TEXT = "a;b\n1;2\n";
  private static final Secret KEY = new Secret("hemmelig-noegle");

  @TempDir Path folder;
  private final Deque<Replay> replays = new ArrayDeque<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final ReplayServer server =
      ReplayServer.start(0, request -> replays.size() > 1 ? replays.pop() : replays.peek());
  private HttpLimits limits =
      new HttpLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(2000),
          Duration.ofMillis(4000),
          1000,
          3,
          Duration.ofMillis(100),
          Duration.ofSeconds(3),
          Duration.ofMillis(7));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void keepsAWholeAnswerPrivately() throws IOException {
    answer(Replay.csv(TEXT).header("ETag", "\"1\""));
    Reply reply = ask(get());
    assertThat(into()).hasContent(TEXT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(into())))
        .isEqualTo("rw-------");
    assertThat(reply.bytes()).isEqualTo(TEXT.length());
    assertThat(reply.charset()).contains("utf-8");
    assertThat(reply.etag()).contains("\"1\"");
    assertThat(pauses).isEmpty();
  }

  @Test
  void takesAnAnswerInPieces() {
    answer(Replay.csv(TEXT).chunked());
    ask(get());
    assertThat(into()).hasContent(TEXT);
  }

  @Test
  void asksAgainAfterAFaultOfTheServerEachTimeLater() {
    answer(Replay.refusal(500, "{}"), Replay.refusal(502, "{}"), Replay.csv(TEXT));
    ask(get());
    assertThat(into()).hasContent(TEXT);
    assertThat(pauses).hasSize(2);
    assertThat(pauses.get(0)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
    assertThat(pauses.get(1)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
  }

  @Test
  void asksAQueryThatIsPostedAgainToo() {
    answer(Replay.refusal(503, "{}"), Replay.csv(TEXT));
    ask(Question.post(server.at("/data"), "{\"q\":\"æ\"}"));
    assertThat(server.requests()).extracting(Request::method).containsExactly("POST", "POST");
    assertThat(server.requests()).extracting(Request::body).containsOnly("{\"q\":\"æ\"}");
  }

  @Test
  void givesUpAfterTheLastTry() {
    answer(Replay.refusal(500, "{}"));
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.SERVER_ERROR);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void waitsAsLongAsTheSourceAsks() {
    answer(Replay.refusal(429, "{}").header("Retry-After", "2"), Replay.csv(TEXT));
    ask(get());
    assertThat(pauses).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void readsTheDateThatASourceAsksToBeLeftAloneUntil() {
    String soon =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3));
    answer(Replay.refusal(503, "{}").header("Retry-After", soon), Replay.csv(TEXT));
    ask(get());
    assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
  }

  @Test
  void doesNotComeBackSoonerThanTheSourceAsks() {
    limits = withTotal(Duration.ofHours(2));
    answer(Replay.refusal(429, "{}").header("Retry-After", "3600"), Replay.csv(TEXT));
    SourceFault fault = fault(get());
    assertThat(fault.kind()).isEqualTo(FaultKind.BUSY);
    assertThat(fault).hasMessageContaining("3600 s");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void doesNotWaitBeyondItsTime() {
    limits = withTotal(Duration.ofSeconds(2));
    answer(Replay.refusal(429, "{}").header("Retry-After", "3"), Replay.csv(TEXT));
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.BUSY);
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void saysThatTheKeyIsNotAcceptedAndNeverShowsIt(int status) {
    answer(Replay.refusal(status, "{\"message\":\"bad " + KEY.reveal() + "\"}"));
    SourceFault fault = fault(get().with(Optional.of(KEY)));
    assertThat(fault.kind()).isEqualTo(FaultKind.KEY);
    assertThat(fault).hasMessageContaining("»bad …«").hasMessageNotContaining(KEY.reveal());
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void quotesWhatTheSourceRefuses() {
    answer(
        Replay.refusal(
            422, "{\"code\":422,\"cause\":\"Unknown hierarchies: ['_x']\",\"request_id\":\"1\"}"));
    SourceFault fault = fault(get());
    assertThat(fault.kind()).isEqualTo(FaultKind.REFUSED);
    assertThat(fault).hasMessageContaining("»422, Unknown hierarchies: ['_x']«");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void keepsNothingOfHalfAnAnswer() {
    answer(Replay.csv(TEXT).cut());
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.CUT_OFF);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void keepsNothingOfHalfAnAnswerInPieces() {
    answer(Replay.csv(TEXT).chunked().cut(), Replay.csv(TEXT));
    ask(get());
    assertThat(into()).hasContent(TEXT);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void refusesAnAnswerThatDoesNotSayWhereItEnds() {
    answer(Replay.csv(TEXT).endless());
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.CUT_OFF);
  }

  @Test
  void givesUpAnAnswerThatComesDropByDrop() {
    limits = withTotal(Duration.ofMillis(300));
    answer(Replay.csv(TEXT.repeat(50)).drip(20));
    long start = System.nanoTime();
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.TOO_SLOW);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
  }

  @Test
  void givesUpAServerThatDoesNotAnswer() throws IOException {
    limits = withTotal(Duration.ofMillis(200));
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI at = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      assertThat(fault(Question.get(at)).kind()).isEqualTo(FaultKind.TOO_SLOW);
    }
  }

  @Test
  void saysThatNobodyIsThere() {
    server.close();
    SourceFault fault = fault(get());
    assertThat(fault.kind()).isEqualTo(FaultKind.UNREACHABLE);
    assertThat(fault).hasMessageContaining("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void stopsAnAnswerThatIsTooLarge(boolean isChunked) {
    Replay large = Replay.csv(TEXT.repeat(1000));
    answer(isChunked ? large.chunked() : large);
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.TOO_LARGE);
    assertThat(into().toFile().length()).isLessThanOrEqualTo(1000);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void countsTheBytesOfAllAnswersTogether() {
    answer(Replay.csv(TEXT.repeat(80)));
    SourceHttp http = http();
    http.ask(get(), into());
    assertThat(catchThrowableOfType(SourceFault.class, () -> http.ask(get(), into())).kind())
        .isEqualTo(FaultKind.TOO_LARGE);
    assertThat(pauses).as("between two questions").containsExactly(Duration.ofMillis(7));
  }

  @Test
  void refusesAWebPage() {
    answer(Replay.html());
    SourceFault fault = fault(get());
    assertThat(fault.kind()).isEqualTo(FaultKind.NOT_DATA);
    assertThat(fault).hasMessageContaining("webside");
  }

  @Test
  void refusesWhatIsPacked() {
    answer(Replay.csv(TEXT).header("Content-Encoding", "gzip"));
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.NOT_DATA);
  }

  @Test
  void followsAPointerAndTakesTheKeyAlongOnlyToItsOwnOrigin() {
    try (ReplayServer other = ReplayServer.start(0, request -> Replay.csv(TEXT))) {
      answer(Replay.redirect(302, "/moved"), Replay.redirect(307, other.at("/far").toString()));
      ask(get().with(Optional.of(KEY.bearer())));
      assertThat(server.requests())
          .extracting(request -> request.header("authorization"))
          .containsExactly("Bearer " + KEY.reveal(), "Bearer " + KEY.reveal());
      assertThat(other.requests().get(0).headers()).doesNotContainKey("authorization");
    }
    assertThat(into()).hasContent(TEXT);
  }

  @Test
  void leavesACircle() {
    answer(Replay.redirect(301, "/again"));
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.REDIRECTED);
    assertThat(server.requests()).hasSize(Redirects.MOST + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/", "ftp://127.0.0.1/", "https://a:b@example.com/"})
  void doesNotGoWhereItIsNotPrivate(String location) {
    answer(Replay.redirect(302, location));
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.REDIRECTED);
  }

  @Test
  void doesNotLoseAQuestionOnTheWay() {
    answer(Replay.redirect(302, "/elsewhere"));
    assertThat(fault(Question.post(server.at("/"), "{}")).kind()).isEqualTo(FaultKind.REDIRECTED);
  }

  @Test
  void learnsThatNothingIsNewOnlyIfItAsked() {
    answer(Replay.unchanged());
    assertThat(ask(get().with(Map.of("If-None-Match", "\"1\""))).isUnchanged()).isTrue();
    assertThat(server.requests().get(0).header("if-none-match")).isEqualTo("\"1\"");
    assertThat(fault(get()).kind()).isEqualTo(FaultKind.REFUSED);
  }

  @Test
  void asksOnlyOverTlsOrOnThisMachine() {
    assertThat(Redirects.isAllowed(URI.create("https://api.statbank.dk/v1"))).isTrue();
    assertThat(Redirects.isAllowed(URI.create("http://localhost:1/v1"))).isTrue();
    assertThat(Redirects.isAllowed(URI.create("http://api.statbank.dk/v1"))).isFalse();
    assertThat(Redirects.isAllowed(URI.create("http://127.0.0.1.example.com/"))).isFalse();
    assertThat(Redirects.isAllowed(URI.create("file:///etc/passwd"))).isFalse();
  }

  private HttpLimits withTotal(Duration total) {
    return new HttpLimits(
        limits.connect(),
        limits.answer(),
        total,
        limits.bytes(),
        limits.tries(),
        limits.firstPause(),
        limits.longestPause(),
        limits.between());
  }

  private void answer(Replay... in) {
    replays.addAll(List.of(in));
  }

  private Question get() {
    return Question.get(server.at("/table?a=1"));
  }

  private Path into() {
    return folder.resolve("answer.part");
  }

  private SourceHttp http() {
    return new SourceHttp(limits, new Patience(new Random(1)), pauses::add);
  }

  private Reply ask(Question question) {
    return http().ask(question, into());
  }

  private SourceFault fault(Question question) {
    return catchThrowableOfType(SourceFault.class, () -> ask(question));
  }
}
