package dk.pejl.warehouse.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes what a step depends on; each part is framed, so that parts cannot run into each other. */
final class Fingerprint {
  private static final int HEX_DIGITS = 32;

  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /** A fingerprint of nothing yet. */
  static Fingerprint begin() {
    try {
      return new Fingerprint(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Adds one part: what it is and its value. */
  Fingerprint with(String name, Object value) {
    add(name);
    add(String.valueOf(value));
    return this;
  }

  private void add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /** The hash of all parts, 32 hexadecimal digits; ends this fingerprint. */
  String end() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }
}
