package dk.pejl.etl.source;

import java.util.Objects;

/** A value that is sent to one server and shown nowhere. */
final class Secret {
  private final String value;

  Secret(String value) {
    this.value = Objects.requireNonNull(value, "value is null");
  }

  /** The value itself, for the header of a request. */
  String reveal() {
    return value;
  }

  /** The value after the word that OAuth puts before it. */
  Secret bearer() {
    return new Secret("Bearer " + value);
  }

  /** {@code text} without the value, should a server repeat it. */
  String removedFrom(String text) {
    return text.replace(value, "…").replace(value.replaceFirst("^Bearer ", ""), "…");
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
