package dk.pejl.schedules.airflow;

import dk.pejl.schedules.airflow.generated.ApiException;
import dk.pejl.schedules.airflow.generated.api.SessionApi;
import dk.pejl.schedules.airflow.generated.model.Login;
import java.net.http.HttpRequest;
import java.util.Objects;

/** The token of one login: fetched when the first call needs it, and again when it is refused. */
final class Tokens {
  private final SessionApi session;
  private final AirflowLogin login;
  private String token = "";

  Tokens(SessionApi session, AirflowLogin login) {
    this.session = Objects.requireNonNull(session, "session is null");
    this.login = Objects.requireNonNull(login, "login is null");
  }

  /** Adds the token to a request. */
  synchronized void authorize(HttpRequest.Builder request) {
    request.header("Authorization", "Bearer " + token);
  }

  /** Fetches the first token, if none has been. */
  synchronized void ensure() throws ApiException {
    if (token.isEmpty()) {
      renew();
    }
  }

  /** Fetches a new token. */
  synchronized void renew() throws ApiException {
    Login body = new Login().username(login.user()).password(login.password());
    token = session.createToken(body).getAccessToken();
  }
}
