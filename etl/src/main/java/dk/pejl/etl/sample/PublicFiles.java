package dk.pejl.etl.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Public statistics: the real files that Pejl ships, and tables of Statistics Denmark about the
 * region whose figures are made up around what is known.
 */
final class PublicFiles implements SamplePart {
  private static final List<String> SHIPPED =
      List.of(
          "institutionsregister/institutionsregister.csv",
          "jobindsats/unemployment_total.json",
          "klassifikation/kommuner_komgrp.csv",
          "statistikbanken/FOLK1A.csv",
          "statistikbanken/STATUSU6.csv",
          "uddannelsesstatistik/GS_ELEVFRAV_FRAVAAR.json",
          "uddannelsesstatistik/GS_TRIV_TRIVIND.json");

  private static final Map<String, Integer> AREAS =
      new TreeMap<>(Map.of("000", 71_500, "165", 383, "183", 303));

  @Override
  public String name() {
    return "offentlig statistik";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    SHIPPED.forEach(path -> folder.bytes(path, shipped(path)));
    try (SampleFile file =
        folder.file("statistikbanken/HFUDD21_2026-05-05.csv", StandardCharsets.UTF_8, "yyyy")) {
      file.header("OMRÅDE", "KØN", "ALDER", "HFUDD", "TID", "INDHOLD");
      AREAS.forEach(
          (area, perYear) -> {
            for (int year = 2017; year <= 2024; year++) {
              file.row(area, "TOT", "25", "TOT", year, perYear);
              file.row(area, "TOT", "25", "H10", year, perYear * 19 / 100);
              file.row(area, "TOT", "25", "H20", year, perYear * 40 / 100);
              file.row(area, "TOT", "25", "H30", year, perYear * (20 + (year - 2017) / 4) / 100);
            }
          });
    }
    try (SampleFile file =
        folder.file("statistikbanken/NEET2_2025-05-05.csv", StandardCharsets.UTF_8, "yyyy")) {
      file.header("OMRÅDE", "KØN", "ALDER", "STATUSNEET", "TID", "INDHOLD");
      AREAS.forEach(
          (area, perYear) -> {
            for (int year = 2017; year <= 2023; year++) {
              file.row(area, "TOT", "IALT", "0", year, perYear * 9);
              file.row(area, "TOT", "IALT", "10", year, perYear * 9 * 8 / 100);
            }
          });
    }
    try (SampleFile file =
        folder.file("statistikbanken/GENMF10_2026-03-05.csv", StandardCharsets.UTF_8, "yyyy")) {
      file.header("UDDANNELSE", "STARTÅR", "ÅREFTER", "STATUS", "TID", "INDHOLD");
      for (int year = 2014; year <= 2019; year++) {
        file.row("H30", year, 5, "AFBRUDT", year + 5, 12_000 - 100 * (year - 2014));
        file.row("H30", year, 5, "IALT", year + 5, 29_000);
        file.row("H20", year, 5, "AFBRUDT", year + 5, 6_600);
        file.row("H20", year, 5, "IALT", year + 5, 45_000);
      }
    }
  }

  private static byte[] shipped(String path) {
    try (InputStream in = PublicFiles.class.getResourceAsStream("/sample/inbox/" + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}
