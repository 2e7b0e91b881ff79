package dk.pejl.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Secrets of one server: made on first use, one file each with mode 0600, never printed or logged.
 */
public record Secrets(Path folder) {
  private static final SecureRandom RANDOM = new SecureRandom();

  public Secrets {
    Objects.requireNonNull(folder, "folder is null");
  }

  /**
   * The secret called {@code name}; made from {@code bytes} random bytes, as URL-safe Base64 with
   * padding, if it does not exist.
   */
  public String findOrCreate(String name, int bytes) {
    Optional<String> found = find(name);
    if (found.isPresent()) {
      return found.get();
    }
    try {
      byte[] random = new byte[bytes];
      RANDOM.nextBytes(random);
      String secret = Base64.getUrlEncoder().encodeToString(random);
      PejlHome.createPrivate(folder);
      PrivateFiles.write(folder.resolve(name), secret);
      return secret;
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot keep secret " + name + ": " + e.getMessage(), e);
    }
  }

  /** The secret called {@code name}, if it exists. */
  public Optional<String> find(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot read secret " + name + ": " + e.getMessage(), e);
    }
  }

  /** Deletes the secret called {@code name}, if there is one. */
  public void forget(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot delete secret " + name + ": " + e.getMessage(), e);
    }
  }
}
