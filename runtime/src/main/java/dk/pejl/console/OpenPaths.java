package dk.pejl.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for files and folders of a home that others than its owner may read, change or pass, though
 * they may tell of persons. What is published is for others to read; programs of servers are
 * nobody's secret; and what is put into the inbox has its owner's own modes, behind the inbox's.
 */
public final class OpenPaths {
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);
  private static final Set<PosixFilePermission> CHANGE_BY_OTHERS =
      EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  /** What a killed process unpacked of a library and left. */
  private static final String LIBRARY = ".so";

  private static final Set<String> PROGRAMS = Set.of("venv", "sample");

  private final PejlHome home;

  public OpenPaths(PejlHome home) {
    this.home = home;
  }

  /** The paths that are too open, below the home; the home itself is the empty path. */
  public List<Path> find() {
    if (!Files.isDirectory(home.path())) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try {
      UserPrincipal owner = Files.getOwner(home.path());
      Files.walkFileTree(home.path(), new Visitor(owner, found));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look through " + home.path(), e);
    }
    return found;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final UserPrincipal owner;
    private final List<Path> found;

    private Visitor(UserPrincipal owner, List<Path> found) {
      this.owner = owner;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Path below = home.path().relativize(folder);
      if (PROGRAMS.contains(below.toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      look(folder);
      return folder.equals(home.inbox()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!attributes.isSymbolicLink() && !file.toString().endsWith(LIBRARY)) {
        look(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What a server or a night removes meanwhile is no matter. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    private void look(Path path) throws IOException {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      PosixFileAttributes seen =
          Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      EnumSet<PosixFilePermission> open = EnumSet.copyOf(OF_OTHERS);
      open.retainAll(seen.permissions());
      if (isPublished(path)) {
        open.retainAll(CHANGE_BY_OTHERS);
      } else if (path.equals(home.path())) {
        open.remove(PosixFilePermission.GROUP_EXECUTE);
      }
      if (!open.isEmpty() || (!seen.owner().equals(owner) && !path.equals(home.inbox()))) {
        found.add(home.path().relativize(path));
      }
    }

    /** A release, or the way to one; not one that is under way. */
    private boolean isPublished(Path path) {
      return path.equals(home.served())
          || path.equals(home.statusFile())
          || path.equals(home.releases())
          || (path.startsWith(home.releases())
              && !home.releases().relativize(path).toString().startsWith("."));
    }
  }
}
