package dk.pejl.console;

import java.util.Objects;

/** A value that is sent to one server and shown nowhere. */
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = Objects.requireNonNull(value, "value is null");
  }

  /** The value itself, for a log-in or the header of a request. */
  public String reveal() {
    return value;
  }

  /** The value after the word that OAuth puts before it. */
  public Secret bearer() {
    return new Secret("Bearer " + value);
  }

  /** {@code text} without the value, should a server repeat it. */
  public String removedFrom(String text) {
    return text.replace(value, "…").replace(value.replaceFirst("^Bearer ", ""), "…");
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
