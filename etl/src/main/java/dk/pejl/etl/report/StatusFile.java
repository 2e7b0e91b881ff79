package dk.pejl.etl.report;

import dk.pejl.console.Json;
import dk.pejl.warehouse.ledger.Incident;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * {@code status.json}, which a program that watches reads without starting Pejl. It is replaced
 * whole by a rename; whoever may pass the home may read it, as it tells of no person.
 */
record StatusFile(Path file) {
  /** Writes how things stand at {@code now}. */
  void write(Morning morning, Instant now) throws IOException {
    Path temporary = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer text =
            ByteBuffer.wrap(
                (Json.text(fields(morning, now)) + "\n").getBytes(StandardCharsets.UTF_8));
        while (text.hasRemaining()) {
          channel.write(text);
        }
        channel.force(true);
      }
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r--r--"));
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  static Map<String, Object> fields(Morning morning, Instant now) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("written_at", now.toString());
    fields.put("night", morning.night().code());
    fields.put("night_of", morning.day().toString());
    fields.put("has_come", morning.hasCome());
    fields.put(
        "came_at",
        morning.came().flatMap(run -> run.finishedAt()).map(Instant::toString).orElse(null));
    fields.put("release", morning.served().map(release -> release.id()).orElse(null));
    fields.put("as_of", morning.served().map(release -> release.asOf().toString()).orElse(null));
    fields.put("open", morning.open().stream().map(StatusFile::fields).toList());
    fields.put("messages_waiting", morning.waiting().size());
    return fields;
  }

  static Map<String, Object> fields(Incident incident) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", incident.kind().code());
    fields.put("subject", incident.subject());
    fields.put("since", incident.openedAt().toString());
    return fields;
  }
}
