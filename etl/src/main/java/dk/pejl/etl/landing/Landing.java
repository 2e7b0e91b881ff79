package dk.pejl.etl.landing;

import dk.pejl.console.PejlHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes of deliveries, kept once per SHA-256 and never changed. Only this class writes there. */
public final class Landing {
  private static final int BUFFER = 1 << 16;

  private final Path folder;

  public Landing(Path folder) {
    this.folder = folder;
  }

  /** Where the bytes with this hash are, or would be. */
  public Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** How many bytes are kept with this hash. */
  public long bytes(String sha256) {
    try {
      return Files.size(path(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read delivery " + sha256 + " in " + folder, e);
    }
  }

  /** Keeps the bytes of {@code file}, unless they are kept already, and tells their hash. */
  public String store(Path file) {
    try {
      String sha256 = hash(file);
      return Files.exists(path(sha256)) ? sha256 : copy(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot take in " + file + ": " + e.getMessage(), e);
    }
  }

  /** The SHA-256 of a file's bytes, 64 hexadecimal digits. */
  static String hash(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The hash is of the bytes that were copied, also when the file changed since it was looked at.
   */
  private String copy(Path file) throws IOException {
    PejlHome.createPrivate(folder);
    Path temporary = Files.createTempFile(folder, ".taking-", ".tmp");
    try {
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
      }
      force(temporary);
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("r--------"));
      String sha256 = HexFormat.of().formatHex(digest.digest());
      PejlHome.createPrivate(path(sha256).getParent());
      Files.move(temporary, path(sha256), StandardCopyOption.ATOMIC_MOVE);
      return sha256;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
