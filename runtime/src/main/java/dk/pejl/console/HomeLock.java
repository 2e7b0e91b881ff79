package dk.pejl.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps other processes out while Pejl changes its home. The operating system releases the lock
 * when the process ends, however it ends. The file says who holds it.
 */
public final class HomeLock implements AutoCloseable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss", Locale.ROOT);

  /**
   * Files that this process holds. Opening and closing such a file a second time would release its
   * lock: POSIX locks belong to the process and end with the first closed descriptor.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock for {@code command}, or fails at once and names the holder. */
  public static HomeLock take(Path file, String command) {
    Path path = reserve(file);
    try {
      FileChannel channel = open(path);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        String holder = Files.readString(path, StandardCharsets.UTF_8).strip();
        channel.close();
        throw PejlException.outsideService(
            "Cannot start "
                + command
                + ": "
                + holder
                + " is using "
                + path.getParent()
                + ", wait until it is done");
      }
      return held(path, channel, command);
    } catch (IOException | RuntimeException e) {
      throw released(path, e);
    }
  }

  /** Takes the lock for {@code command}, waiting for whoever holds it. */
  public static HomeLock await(Path file, String command) {
    Path path = reserve(file);
    try {
      FileChannel channel = open(path);
      FileLock lock = channel.lock();
      if (!lock.isValid()) {
        throw new IOException("the lock was lost");
      }
      return held(path, channel, command);
    } catch (IOException | RuntimeException e) {
      throw released(path, e);
    }
  }

  private static Path reserve(Path file) {
    Path path = file.toAbsolutePath().normalize();
    if (!HELD.add(path)) {
      throw PejlException.outsideService("Cannot lock " + path + ": this process holds it already");
    }
    return path;
  }

  private static FileChannel open(Path path) throws IOException {
    PejlHome.createPrivate(path.getParent());
    return FileChannel.open(
        path,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private static HomeLock held(Path path, FileChannel channel, String command) throws IOException {
    String holder =
        command
            + " (process "
            + ProcessHandle.current().pid()
            + " since "
            + TIME.format(ZonedDateTime.now(ZoneId.of("Europe/Copenhagen")))
            + ")\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    return new HomeLock(path, channel);
  }

  private static RuntimeException released(Path path, Exception fault) {
    HELD.remove(path);
    return fault instanceof RuntimeException known
        ? known
        : new UncheckedIOException("Cannot lock " + path, (IOException) fault);
  }

  /** Releases the lock. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot release " + file, e);
    } finally {
      HELD.remove(file);
    }
  }
}
