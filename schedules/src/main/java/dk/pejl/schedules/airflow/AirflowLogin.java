package dk.pejl.schedules.airflow;

import java.util.Objects;

/** A name and a password of Airflow; the password is never in its text. */
public record AirflowLogin(String user, String password) {
  public AirflowLogin {
    Objects.requireNonNull(user, "user is null");
    Objects.requireNonNull(password, "password is null");
  }

  @Override
  public String toString() {
    return "AirflowLogin[user=" + user + "]";
  }
}
