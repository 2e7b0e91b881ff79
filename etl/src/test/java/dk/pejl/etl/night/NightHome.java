package dk.pejl.etl.night;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.warehouse.build.BuiltRelease;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A home whose nights run in this process, each at its own time. */
public final class NightHome {
  private final PejlHome home;
  private Instant now = Instant.parse("2026-11-24T03:15:00Z");

  public NightHome(Path folder) throws IOException {
    this.home = new PejlHome(folder);
    Files.createDirectories(home.inbox());
  }

  /** The home itself. */
  public PejlHome home() {
    return home;
  }

  /** What time it is there; an hour passes with each night. */
  public Instant now() {
    return now;
  }

  /** Lets time pass. */
  public NightHome pass(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** Puts a file into the inbox. */
  public Path deliver(String name, String text) throws IOException {
    return Files.writeString(home.inbox().resolve(name), text);
  }

  /** Fetches, transforms and builds as of a day. */
  public BuiltRelease load(LocalDate asOf) {
    now = now.plusSeconds(3600);
    try (Night night = night()) {
      night.fetch(Optional.empty());
      return night.build(night.transform(Optional.of(asOf)));
    }
  }

  /** Fetches alone. */
  public Fetched fetch() {
    now = now.plusSeconds(3600);
    try (Night night = night()) {
      return night.fetch(Optional.empty());
    }
  }

  /** Progress that nobody sees. */
  public static Progress silent() {
    return new Progress(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        InstantSource.system());
  }

  private Night night() {
    return new Night(home, Map.of(), silent(), Clock.fixed(now, ZoneOffset.UTC));
  }
}
