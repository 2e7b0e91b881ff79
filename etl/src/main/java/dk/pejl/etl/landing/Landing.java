package dk.pejl.etl.landing;

import dk.pejl.console.HomeLock;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.Folders;
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
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bytes of deliveries, kept once per SHA-256 and never changed. Only this class writes there. */
public final class Landing {
  private static final int BUFFER = 1 << 16;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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

  /** Whether bytes with this hash are kept. */
  public boolean has(String sha256) {
    return Files.exists(path(sha256));
  }

  /** The hashes of all bytes that are kept, sorted. */
  public List<String> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.find(folder, 2, (path, what) -> what.isRegularFile())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> HASH.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /** When the bytes with this hash were kept. */
  public Instant keptSince(String sha256) {
    try {
      return Files.getLastModifiedTime(path(sha256)).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read delivery " + sha256 + " in " + folder, e);
    }
  }

  /** Removes the bytes with this hash, if they are there. */
  public void remove(String sha256) {
    try {
      if (Files.deleteIfExists(path(sha256))) {
        Folders.sync(path(sha256).getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot remove delivery " + sha256 + " in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Where it is noted what lay in each inbox. */
  Path seenFiles() {
    return folder.resolve("seen.json");
  }

  /** The names of the files in inboxes that had this content when they were last looked at. */
  public List<String> lyingInInboxes(String sha256) {
    return SeenFiles.load(seenFiles()).with(sha256).stream()
        .filter(path -> Path.of(path).isAbsolute())
        .toList();
  }

  /**
   * Whether the file called {@code file} had this content when {@code origin} was last looked at.
   */
  public boolean lies(Origin origin, String file, String sha256) {
    return SeenFiles.load(seenFiles()).with(sha256).contains(origin.name() + "/" + file);
  }

  /** Forgets that files with this content lie in inboxes: the next fetch looks at them anew. */
  public void forget(String sha256) {
    SeenFiles.load(seenFiles()).forget(sha256);
  }

  /** Keeps out fetches that register, until it is closed. */
  public HomeLock lock(String command) {
    return HomeLock.await(folder.resolve("fetch.lock"), command);
  }

  /** Keeps the bytes of {@code file}, unless they are kept already, and tells their hash. */
  public String store(Path file) {
    return store(file, hash(file));
  }

  /** The same for a file whose bytes were just seen to have this hash. */
  String store(Path file, String sha256) {
    try {
      return has(sha256) ? sha256 : copy(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot take in " + file + ": " + e.getMessage(), e);
    }
  }

  /** The SHA-256 of a file's bytes, 64 hexadecimal digits. */
  public static String hash(Path file) {
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
      Path parent = path(sha256).getParent();
      PejlHome.createPrivate(parent);
      Files.move(temporary, path(sha256), StandardCopyOption.ATOMIC_MOVE);
      Folders.sync(parent);
      Folders.sync(folder);
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
