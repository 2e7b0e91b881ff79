package dk.pejl.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the service account may read. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /** Sets mode 0700. */
  public static void restrictFolder(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** Sets mode 0600. */
  public static void restrictFile(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** The mode of a file or folder as people write it: 0600. */
  public static String mode(Path path) throws IOException {
    String letters =
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    return "0%03o"
        .formatted(Integer.parseInt(letters.replaceAll("[rwx]", "1").replace('-', '0'), 2));
  }

  /**
   * Writes {@code text} with mode 0600, whole or not at all: a reader never sees half of it, and
   * nobody else can read it at any moment.
   */
  public static void write(Path file, String text) throws IOException {
    Path temporary =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "." + file.getFileName(),
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(temporary, text, StandardCharsets.UTF_8);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
