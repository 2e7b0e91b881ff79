package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Half-yearly statuses of Ishøj's commitments and initiatives, and local surveys of Medie. */
final class CoordinatorFiles implements SamplePart {
  private static final List<String> WORDS = List.of("Ikke begyndt", "I gang", "I gang", "Opfyldt");
  private static final List<String> COMMITMENTS =
      List.of("c1a", "c1b", "c1c", "c2a", "c2b", "c2c", "c2d", "c3");

  @Override
  public String name() {
    return "status på forpligtelser og indsatser";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    Random random = world.random("coordinators");
    for (LocalDate day = LocalDate.of(2023, 2, 1);
        day.isBefore(LocalDate.of(2026, 1, 1));
        day = day.plusMonths(6)) {
      statuses(folder, "forpligtelser", "Forpligtelse", day, COMMITMENTS, random);
      statuses(
          folder, "indsatser", "Indsats", day, List.of("i1", "i2", "i3", "i4", "i5", "i6"), random);
    }
    localSurvey(folder, random);
  }

  private static void statuses(
      SampleFolder folder,
      String what,
      String header,
      LocalDate day,
      List<String> ids,
      Random random) {
    String path =
        "tovholdere/status-%s_ishoej-next_%s_%s.csv".formatted(what, day, day.plusDays(12));
    int late = (day.getYear() - 2023) + 1;
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header(header, "Titel", "Dato", "Status", "Tekst");
      for (String id : ids) {
        String word = WORDS.get(Math.min(3, random.nextInt(2) + late));
        file.row("ishoej-" + id, null, day, word, "Drøftet på styregruppens møde");
      }
    }
  }

  private static void localSurvey(SampleFolder folder, Random random) {
    String path = "skoler/NEXT/lokal-trivsel_NEXT_2025_2025-12-20.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header(
          "Enhed",
          "Indikator",
          "Spørgsmål",
          "Dato",
          "Score",
          "Svar",
          "Inviterede",
          "Laveste",
          "Højeste");
      for (int week = 0; week < 14; week++) {
        file.row(
            "Medie og Teknologi",
            "Trivsel",
            null,
            LocalDate.of(2025, 9, 1).plusWeeks(week),
            62 + random.nextInt(12),
            20 + random.nextInt(8),
            34,
            0,
            100);
      }
    }
  }
}
