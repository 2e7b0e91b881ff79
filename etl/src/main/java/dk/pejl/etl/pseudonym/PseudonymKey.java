package dk.pejl.etl.pseudonym;

import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret that pseudonyms are made with: 256 random bits in a file of mode 0600, as 64
 * hexadecimal digits. It is in no plan, log, table or error; steps know it by its {@link #id}.
 */
public final class PseudonymKey {
  private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");
  private static final int BYTES = 32;
  private static final int ID_LENGTH = 16;

  private final byte[] secret;

  private PseudonymKey(byte[] secret) {
    this.secret = secret;
  }

  /** The key in {@code file}, which is made with a new secret if it is not there. */
  public static PseudonymKey readOrCreate(Path file) {
    return Files.exists(file) ? read(file) : replace(file);
  }

  /** A new key in {@code file}; one that was there is gone from then on. */
  public static PseudonymKey replace(Path file) {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      PrivateFiles.write(file, HexFormat.of().formatHex(secret) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot create the pseudonym key " + file + ": " + e.getMessage(), e);
    }
    return read(file);
  }

  /** The key in {@code file}. */
  public static PseudonymKey read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
      if (!WRITTEN.matcher(text).matches()) {
        throw PejlException.wrongInput(
            "Invalid pseudonym key "
                + file
                + ", expected 64 hexadecimal digits; restore it from its own backup, a new one"
                + " makes every person a stranger");
      }
      return new PseudonymKey(HexFormat.of().parseHex(text));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read the pseudonym key " + file + ": " + e.getMessage(), e);
    }
  }

  /** Tells keys apart and gives nothing away. */
  public String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("pejl key id ".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(secret)).substring(0, ID_LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot hash", e);
    }
  }

  /** Makes pseudonyms of one domain; those of two domains cannot be joined. */
  public Pseudonyms domain(String name) {
    byte[] ofDomain = Pseudonyms.hmac(secret).doFinal(name.getBytes(StandardCharsets.UTF_8));
    return new Pseudonyms(Pseudonyms.hmac(ofDomain));
  }

  @Override
  public String toString() {
    return "pseudonym key " + id();
  }
}
