package dk.pejl.schedules.airflow;

import dk.pejl.console.Pause;
import dk.pejl.schedules.airflow.generated.ApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/**
 * Makes calls of the generated client: renews a token that is refused, repeats what is safe to
 * repeat, and turns what remains into a {@link dk.pejl.console.PejlException}.
 */
final class Calls {
  private static final int REPEATS = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(250);

  private final Tokens tokens;
  private final Pause pause;

  Calls(Tokens tokens, Pause pause) {
    this.tokens = Objects.requireNonNull(tokens, "tokens is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
  }

  /** A call of the generated client. */
  @FunctionalInterface
  interface Call<T> {
    T make() throws ApiException;
  }

  /** Makes a call that changes nothing when it is made twice; {@code what} completes "Cannot". */
  <T> T repeatable(String what, Call<T> call) {
    try {
      return repeated(call);
    } catch (ApiException e) {
      throw AirflowErrors.explain(what, e);
    }
  }

  /** As {@link #repeatable}, for a caller who knows what a status means. */
  <T> T repeated(Call<T> call) throws ApiException {
    Duration wait = FIRST_WAIT;
    for (int repeat = 0; ; repeat++) {
      try {
        return once(call);
      } catch (ApiException e) {
        if (!isUncertain(e) || repeat == REPEATS) {
          throw e;
        }
      }
      pause.sleep(wait);
      wait = wait.multipliedBy(2);
    }
  }

  /** Makes a call once; a refused token is renewed, since nothing has been done by then. */
  <T> T once(Call<T> call) throws ApiException {
    tokens.ensure();
    try {
      return call.make();
    } catch (ApiException e) {
      if (!isTokenRefused(e)) {
        throw e;
      }
    }
    tokens.renew();
    return call.make();
  }

  /** Whether the server may have done what it was asked: the answer is lost or says nothing. */
  static boolean isUncertain(ApiException e) {
    return e.getCode() >= 500 || (e.getCode() == 0 && e.getCause() instanceof IOException);
  }

  /**
   * 401 is a token that is missing or too old, this 403 one that was signed with another secret.
   */
  private static boolean isTokenRefused(ApiException e) {
    return e.getCode() == 401
        || (e.getCode() == 403
            && String.valueOf(e.getResponseBody()).contains("Invalid JWT token"));
  }
}
