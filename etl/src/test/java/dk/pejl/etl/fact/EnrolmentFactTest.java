package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the definitions of starts and their outcomes say, one claim at a time. */
class EnrolmentFactTest {
  private static final String HEADER =
      "CPR-nr.;Navn;Uddannelse;CØSA;Indgang;GH;Startdato;Slutdato;Afgangsårsag;Lokation;"
          + "Bopælskommune\n";
  private static final String REASONS =
      """
      System;Kode;Betegnelse;Betydning;Kvalificerer til hovedforløb;Startdato;Slutdato
      U;10;Gennemført;completed;Ja;2010-01-01;
      U;17;Overflyttet;transferred;Nej;2010-01-01;
      U;18;Gennemført før;completed;Ja;2010-01-01;2024-01-01
      U;18;Afbrudt nu;interrupted;Nej;2024-01-01;
      U;20;Afbrudt;interrupted;Nej;2010-01-01;
      U;27;Aldrig begyndt;never_started;Nej;2010-01-01;
      """;

  @TempDir Path folder;
  private StagingHome home;

  @BeforeEach
  void makeHome() {
    home = new StagingHome(folder);
  }

  @Test
  void leavesBeforeTheDayAndHasNothingNew() {
    assertThat(outcomes("A;GF2;08-01-2024;08-04-2024;20"))
        .containsExactly("GF2 A 3m=out 6m=out end=interrupted");
    assertThat(outcomes("A;GF2;08-01-2024;09-04-2024;20"))
        .containsExactly("GF2 A 3m=in 6m=out end=interrupted");
  }

  @Test
  void aNewBasicCourseOnAnotherProgrammeIsAReselectionIfItBeginsByTheDay() {
    assertThat(outcomes("A;GF2;08-01-2024;01-02-2024;20", "B;GF2;08-04-2024;;"))
        .containsExactly(
            "GF2 A 3m=other 6m=other end=interrupted", "GF2 B 3m=in 6m=in end=in_progress");
    assertThat(outcomes("A;GF2;08-01-2024;01-02-2024;20", "B;GF2;09-04-2024;;"))
        .contains("GF2 A 3m=out 6m=other end=interrupted");
  }

  @Test
  void aRestartWithin31DaysContinuesAndALaterOneIsAStart() {
    assertThat(outcomes("A;GF2;08-01-2024;01-02-2024;20", "A;GF2;03-03-2024;28-05-2024;10"))
        .containsExactly("GF2 A 3m=in 6m=done end=completed");
    assertThat(outcomes("A;GF2;08-01-2024;01-02-2024;20", "A;GF2;04-03-2024;28-05-2024;10"))
        .hasSize(2);
  }

  @Test
  void aChangeOfDepartmentContinues() {
    assertThat(outcomes("A;GF2;08-01-2024;01-03-2024;17", "A;GF2;02-03-2024;28-05-2024;10"))
        .containsExactly("GF2 A 3m=in 6m=done end=completed");
  }

  @Test
  void aTransferToASchoolThatDeliversNothingIsNoDropout() {
    assertThat(outcomes("A;GF2;08-01-2024;01-03-2024;17"))
        .containsExactly("GF2 A 3m=in 6m=in end=transferred");
  }

  @Test
  void whoGoesOnToTheNextStageHasCompleted() {
    assertThat(outcomes("G;GF1;08-08-2023;20-12-2023;20", "A;GF2;08-01-2024;28-05-2024;10"))
        .contains("GF1 G 3m=in 6m=done end=interrupted");
  }

  @Test
  void aGf1PupilWhoChoosesAnotherEntryIsCountedAtTheNewOne() {
    assertThat(outcomes("G;GF1;08-08-2023;30-09-2023;17", "H;GF1;01-10-2023;20-12-2023;10"))
        .containsExactly("GF1 H 3m=in 6m=done end=completed");
  }

  @Test
  void theMeaningOfAReasonIsThatOfItsDay() {
    assertThat(outcomes("A;GF2;07-08-2023;30-09-2023;18"))
        .containsExactly("GF2 A 3m=done 6m=done end=completed");
    assertThat(outcomes("A;GF2;08-01-2024;30-01-2024;18"))
        .containsExactly("GF2 A 3m=out 6m=out end=interrupted");
  }

  @Test
  void whoNeverStartedIsNoStart() {
    assertThat(outcomes("A;GF2;08-01-2024;09-01-2024;27")).isEmpty();
  }

  /** Rows of one person: programme, stage, start, end, reason. */
  private List<String> outcomes(String... rows) {
    StringBuilder text = new StringBuilder(HEADER);
    for (String row : rows) {
      String[] cells = row.split(";", -1);
      text.append(
          "7103054321;;%s;;;%s;%s;%s;%s;X;101\n"
              .formatted(cells[0], cells[1], cells[2], cells[3], cells[4]));
    }
    StagedDelivery[] staged = {
      home.stage("Z8111_X_2023-24.csv", text.toString(), Charset.forName("windows-1252")),
      home.stage("afgangsaarsager_U.csv", REASONS)
    };
    assertThat(staged[0].held()).isZero();
    List<FinishedStep> made =
        home.make(staged).stream()
            .filter(step -> step.key().name().startsWith("enrolment/"))
            .toList();
    List<String> told = new ArrayList<>();
    home.rows(made)
        .forEach(
            row ->
                told.add(
                    "%s %s 3m=%s 6m=%s end=%s"
                        .formatted(
                            row.getAs("stage"),
                            row.getAs("programme_code"),
                            shortened(row.getAs("outcome_3m")),
                            shortened(row.getAs("outcome_6m")),
                            row.getAs("end_outcome"))));
    folder = folder.resolve("again");
    home = new StagingHome(folder(folder));
    return told.stream().sorted().toList();
  }

  private static Path folder(Path path) {
    assertThat(path.toFile().mkdirs()).isTrue();
    return path;
  }

  private static String shortened(String outcome) {
    return switch (outcome) {
      case "completed" -> "done";
      case "in_progress" -> "in";
      case "interrupted_with_reselection" -> "other";
      default -> "out";
    };
  }
}
