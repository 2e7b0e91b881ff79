package dk.pejl.etl.landing;

import java.nio.file.Path;
import java.util.List;

/** Where files to take in lie. */
public interface Origin {
  /** By this it is noted what lay there at the last fetch. */
  String name();

  /** Who sent what lies there, unless a file's meta file says so; empty when it cannot be told. */
  default String sender() {
    return "";
  }

  /** The files to take in now, by name. */
  List<InboxFile> files();

  /** The names of files that lie there and were left for the next time. */
  default List<String> waiting() {
    return List.of();
  }

  /**
   * Whether there is nothing at all where the files should lie, as when a disk is not mounted. Only
   * a place that can vanish so says it.
   */
  default boolean isBare() {
    return false;
  }

  /** Whether a file is still as it was when it was listed, after its bytes were read. */
  default boolean isAsListed(InboxFile file) {
    return true;
  }

  /**
   * Learns that a file is registered and kept in {@code kept}; answers whether it is gone from here
   * for that.
   */
  default boolean release(InboxFile file, Path kept) {
    return false;
  }

  /**
   * Learns that a file brought nothing new and that its bytes are purged, so they are kept nowhere;
   * answers whether it is gone from here for that.
   */
  default boolean discard(InboxFile file) {
    return false;
  }
}
