package dk.pejl.etl.reader;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * A delivery to read. {@code name} is its file's path below the inbox with forward slashes, from
 * which the contract takes named groups; {@code location} is where the bytes are; {@code slot}
 * tells which of a file's deliveries is meant, where its contract puts several into one file.
 */
public record DeliveryFile(String name, URI location, String slot) implements Serializable {
  public DeliveryFile {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(location, "location is null");
    Objects.requireNonNull(slot, "slot is null");
  }
}
