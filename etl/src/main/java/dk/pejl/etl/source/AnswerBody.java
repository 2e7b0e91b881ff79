package dk.pejl.etl.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * The body of an answer on its way into a channel: the bytes that came, never more than the most
 * there may be. Of what is no data only the beginning is kept, as text.
 */
final class AnswerBody implements BodySubscriber<AnswerBody.Received> {
  private static final int HEAD = 4096;

  private final WritableByteChannel out;
  private final long most;
  private final boolean isData;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final CompletableFuture<Received> done = new CompletableFuture<>();
  private Subscription subscription;
  private long bytes;

  private AnswerBody(WritableByteChannel out, long most, boolean isData) {
    this.out = out;
    this.most = most;
    this.isData = isData;
  }

  /** How many bytes came; the beginning of what is no data. */
  record Received(long bytes, String head) {}

  /** A body that goes into {@code out}. */
  static AnswerBody data(WritableByteChannel out, long most) {
    return new AnswerBody(out, most, true);
  }

  /** A body that only tells why there is no data. */
  static AnswerBody explanation(WritableByteChannel unused) {
    return new AnswerBody(unused, HEAD, false);
  }

  @Override
  public CompletionStage<Received> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      take(buffer);
    }
  }

  private void take(ByteBuffer buffer) {
    if (done.isDone()) {
      return;
    }
    bytes += buffer.remaining();
    try {
      if (isData) {
        write(buffer);
      } else {
        remember(buffer);
      }
    } catch (IOException e) {
      subscription.cancel();
      done.completeExceptionally(
          new SourceFault(
              FaultKind.LOCAL, "svaret kan ikke gemmes: " + e.getMessage() + "; gør plads", e));
    }
  }

  private void write(ByteBuffer buffer) throws IOException {
    if (bytes > most) {
      subscription.cancel();
      done.completeExceptionally(tooLarge(most));
      return;
    }
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
  }

  private void remember(ByteBuffer buffer) {
    byte[] piece = new byte[Math.min(buffer.remaining(), HEAD - head.size())];
    buffer.get(piece);
    head.writeBytes(piece);
    if (head.size() == HEAD) {
      subscription.cancel();
      onComplete();
    }
  }

  static SourceFault tooLarge(long most) {
    return new SourceFault(
        FaultKind.TOO_LARGE,
        "svaret er større end "
            + Math.max(1, most >> 20)
            + " MB; spørg om mindre, eller sæt limits.megabytes op i sources.yaml");
  }

  @Override
  public void onError(Throwable fault) {
    done.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    done.complete(new Received(bytes, head.toString(StandardCharsets.UTF_8)));
  }
}
