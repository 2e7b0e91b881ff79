package dk.pejl.etl.sample;

import dk.pejl.console.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a sample is written: deliveries below {@code inbox/}, and what was planted in them in
 * {@code planted.json}: the faults that rules must find, and what happens in real life without
 * being a fault.
 */
final class SampleFolder {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private int files;

  SampleFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A fault that was put in on purpose.
   *
   * @param file the delivery's path below the inbox
   * @param rule the code of the rule that must find it
   * @param record the record's number, the header counted; 0 for the whole file
   */
  record Fault(String file, String rule, int record, String why) {}

  /**
   * Something that figures must get right although no rule finds it, such as a late delivery.
   *
   * @param file the delivery's path below the inbox that shows it
   */
  record Event(String kind, String file, String what) {}

  private record Manifest(List<Fault> faults, List<Event> events) {}

  /** A new text file with semicolons, with days written as {@code datePattern}. */
  SampleFile file(String path, Charset charset, String datePattern) {
    String lineEnd = charset.equals(StandardCharsets.UTF_8) ? "\n" : "\r\n";
    try {
      OutputStreamWriter out =
          new OutputStreamWriter(Files.newOutputStream(create(path)), charset.newEncoder());
      return new SampleFile(new BufferedWriter(out, BUFFER), datePattern, lineEnd);
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /** A new JSON file. */
  void json(String path, Object tree) {
    try {
      bytes(path, Json.mapper().writeValueAsBytes(tree));
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /** A new file with these bytes. */
  void bytes(String path, byte[] content) {
    try {
      Files.write(create(path), content);
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /** The bytes of a file that was written and closed. */
  byte[] read(String path) {
    try {
      return Files.readAllBytes(inbox().resolve(path));
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /** Notes that a delivery holds a fault which {@code rule} must find. */
  void planted(String path, String rule, int record, String why) {
    faults.add(new Fault(path, rule, record, why));
  }

  /** Notes what a delivery shows that is no fault. */
  void happened(String path, String kind, String what) {
    events.add(new Event(kind, path, what));
  }

  /** Writes what was planted, in the order of files and records. */
  void finish() {
    faults.sort(
        Comparator.comparing(Fault::file).thenComparing(Fault::record).thenComparing(Fault::rule));
    events.sort(Comparator.comparing(Event::kind).thenComparing(Event::file));
    try {
      Files.write(
          folder.resolve("planted.json"),
          Json.mapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsBytes(new Manifest(faults, events)));
    } catch (IOException e) {
      throw fault("planted.json", e);
    }
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  int files() {
    return files;
  }

  private Path create(String path) throws IOException {
    Path file = inbox().resolve(path);
    Files.createDirectories(file.getParent());
    files++;
    return file;
  }

  private static UncheckedIOException fault(String path, IOException e) {
    return new UncheckedIOException("Cannot write " + path + ": " + e.getMessage(), e);
  }
}
