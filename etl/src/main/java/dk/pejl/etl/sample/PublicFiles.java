package dk.pejl.etl.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The real public files that Pejl ships, as they are, and when each was known. */
final class PublicFiles implements SamplePart {
  private static final List<String> SHIPPED =
      List.of(
          "institutionsregister/institutionsregister.csv",
          "jobindsats/unemployment_total.json",
          "klassifikation/kommuner_komgrp.csv",
          "statistikbanken/STATUSU6.csv",
          "uddannelsesstatistik/GS_ELEVFRAV_FRAVAAR.json",
          "uddannelsesstatistik/GS_TRIV_TRIVIND.json");

  private static final byte[] META =
      "{\"known_on\": \"2026-08-03\"}\n".getBytes(StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "offentlig statistik";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (String path : SHIPPED) {
      folder.bytes(path, shipped(path));
      folder.bytes(path + ".meta.json", META);
    }
  }

  /** The lines of a shipped file below its header. */
  static List<String> records(String path) {
    return new String(shipped(path), StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private static byte[] shipped(String path) {
    try (InputStream in = PublicFiles.class.getResourceAsStream("/sample/inbox/" + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}
