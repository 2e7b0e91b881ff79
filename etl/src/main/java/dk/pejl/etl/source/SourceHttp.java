package dk.pejl.etl.source;

import dk.pejl.console.Pause;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one source. What it answers with is whole and on the disk, or there is a fault; a question
 * is asked again when its fault may pass, never sooner than the source wants, and never after the
 * deadline. Not thread-safe.
 */
final class SourceHttp {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpLimits limits;
  private final Deadline deadline;
  private final Patience patience;
  private final Pause pause;
  private final HttpClient client;
  private long bytes;
  private boolean hasAsked;

  SourceHttp(HttpLimits limits, Patience patience, Pause pause) {
    this.limits = limits;
    this.deadline = Deadline.in(limits.total());
    this.patience = patience;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** The answer to {@code question}, in the file {@code into}, which is new or overwritten. */
  Reply ask(Question question, Path into) {
    pauseBetween();
    Duration step = limits.firstPause();
    for (int attempt = 1; ; attempt++) {
      try {
        return follow(question, into);
      } catch (SourceFault fault) {
        if (!fault.kind().mayPass() || attempt >= limits.tries()) {
          throw fault;
        }
        pause.sleep(patience.before(fault, step, limits, deadline));
        step = step.multipliedBy(2);
      }
    }
  }

  private void pauseBetween() {
    if (hasAsked && !limits.between().isZero()) {
      pause.sleep(limits.between());
    }
    hasAsked = true;
  }

  private Reply follow(Question question, Path into) {
    URI at = question.uri();
    for (int hop = 0; hop <= Redirects.MOST; hop++) {
      HttpResponse<AnswerBody.Received> response = send(question, at, into);
      int status = response.statusCode();
      if (!Redirects.isRedirect(status)) {
        return reply(question, response);
      }
      at = Redirects.next(at, status, response.headers().firstValue("location"), question);
    }
    throw Redirects.circle(question.uri());
  }

  private Reply reply(Question question, HttpResponse<AnswerBody.Received> response) {
    HttpHeaders headers = response.headers();
    int status = response.statusCode();
    if (status != OK && !(status == NOT_MODIFIED && !question.headers().isEmpty())) {
      throw HttpRefusals.fault(question, status, headers, response.body().head());
    }
    if (status == OK) {
      AnswerHeaders.check(question.uri(), headers);
      bytes += response.body().bytes();
    }
    return new Reply(
        status == NOT_MODIFIED,
        response.body().bytes(),
        AnswerHeaders.charset(headers),
        headers.firstValue("etag"),
        headers.firstValue("last-modified"));
  }

  private HttpResponse<AnswerBody.Received> send(Question question, URI at, Path into) {
    try (FileChannel out = open(into)) {
      HttpResponse<AnswerBody.Received> response = exchange(request(question, at), out);
      out.force(true);
      return response;
    } catch (IOException e) {
      throw new SourceFault(
          FaultKind.LOCAL, "svaret kan ikke gemmes: " + e.getMessage() + "; gør plads", e);
    }
  }

  private static FileChannel open(Path into) throws IOException {
    return FileChannel.open(
        into,
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  /** The key goes to the origin that it is for, wherever an answer points. */
  private HttpRequest request(Question question, URI at) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(deadline.atMost(limits.answer()))
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "Pejl");
    question.headers().forEach(request::header);
    if (Redirects.isSameOrigin(at, question.uri())) {
      question.authorization().ifPresent(key -> request.header("Authorization", key.reveal()));
    }
    question
        .json()
        .ifPresent(
            json ->
                request
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(json)));
    return request.build();
  }

  private HttpResponse<AnswerBody.Received> exchange(HttpRequest request, FileChannel out) {
    URI at = request.uri();
    CompletableFuture<HttpResponse<AnswerBody.Received>> answer =
        client.sendAsync(
            request,
            info ->
                info.statusCode() == OK
                    ? AnswerBody.data(out, limits.bytes() - bytes)
                    : AnswerBody.explanation(out));
    try {
      return answer.get(deadline.atMost(limits.total()).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new SourceFault(
          FaultKind.TOO_SLOW,
          at.getHost() + " var ikke færdig med at svare i tide; prøv igen senere",
          e);
    } catch (ExecutionException e) {
      throw Connections.fault(at, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceFault(FaultKind.LOCAL, "hentningen blev afbrudt", e);
    } finally {
      answer.cancel(true);
    }
  }
}
