package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;

/** A login of Superset's own user database. It never shows its password. */
public record LoginRequest(String username, String password) {
  public LoginRequest {
    Objects.requireNonNull(username, "username is null");
    Objects.requireNonNull(password, "password is null");
  }

  JsonNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("username", username)
        .put("password", password)
        .put("provider", "db")
        .put("refresh", false);
  }

  @Override
  public String toString() {
    return "LoginRequest[username=" + username + "]";
  }
}
