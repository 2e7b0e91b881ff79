package dk.pejl.etl.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The folders of this machine as Hadoop sees them, with permissions set in this process. Without
 * its native library, Hadoop starts a {@code chmod} for each file and folder that it makes.
 *
 * <p>What it makes is its owner's alone, whatever permission is asked for: it is about persons.
 */
public final class LocalFiles extends RawLocalFileSystem {
  /** A file system without the look-up of every kind there is, which takes a second. */
  public static LocalFiles at(URI root) {
    LocalFiles files = new LocalFiles();
    try {
      files.initialize(root, new Configuration(false));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + root + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void setPermission(Path path, FsPermission permission) throws IOException {
    java.nio.file.Path file = pathToFile(path).toPath();
    PosixFileAttributeView attributes =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (attributes != null) {
      attributes.setPermissions(
          PosixFilePermissions.fromString(permission.getUserAction().SYMBOL + "------"));
    }
  }
}
