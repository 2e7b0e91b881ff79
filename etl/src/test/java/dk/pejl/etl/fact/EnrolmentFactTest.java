package dk.pejl.etl.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the definitions of starts and their outcomes say, each claim about a pupil of its own. */
class EnrolmentFactTest {
  private static final String HEADER =
      "CPR-nr.;Navn;Uddannelse;CØSA;Indgang;GH;Startdato;Slutdato;Afgangsårsag;Lokation;"
          + "Bopælskommune\n";
  private static final String OFFICE = "Kontor handel og forretningsservice";
  private static final String TECHNOLOGY = "Teknologi byggeri og transport";
  private static final String REASONS =
      """
      System;Kode;Betegnelse;Betydning;Kvalificerer til hovedforløb;Startdato;Slutdato
      Uddata+;10;Gennemført;completed;Ja;2010-01-01;
      Uddata+;17;Overflyttet;transferred;Nej;2010-01-01;
      Uddata+;18;Gennemført før;completed;Ja;2010-01-01;2024-01-01
      Uddata+;18;Afbrudt nu;interrupted;Nej;2024-01-01;
      Uddata+;20;Afbrudt;interrupted;Nej;2010-01-01;
      Uddata+;27;Aldrig begyndt;never_started;Nej;2010-01-01;
      """;

  /**
   * What the fact must say of a pupil with these rows: programme, stage, start, end, reason, a
   * letter for another department, and the entry.
   */
  private record Claim(String says, List<String> rows, List<String> starts) {
    @Override
    public String toString() {
      return says;
    }
  }

  @TempDir static Path folder;

  private static Map<String, List<String>> starts;

  static List<Claim> claims() {
    return List.of(
        new Claim(
            "who leaves by the day and has nothing new has dropped out",
            List.of("A;GF2;08-01-2024;08-04-2024;20"),
            List.of("GF2 A 3m=out 6m=out end=interrupted")),
        new Claim(
            "who leaves the day after was there on the day",
            List.of("A;GF2;08-01-2024;09-04-2024;20"),
            List.of("GF2 A 3m=in 6m=out end=interrupted")),
        new Claim(
            "another basic course that begins by the day is a reselection",
            List.of("A;GF2;08-01-2024;01-02-2024;20", "B;GF2;08-04-2024;;"),
            List.of(
                "GF2 A 3m=other 6m=other end=interrupted", "GF2 B 3m=in 6m=in end=in_progress")),
        new Claim(
            "one that begins the day after is none",
            List.of("A;GF2;08-01-2024;01-02-2024;20", "B;GF2;09-04-2024;;"),
            List.of("GF2 A 3m=out 6m=other end=interrupted", "GF2 B 3m=in 6m=in end=in_progress")),
        new Claim(
            "an end in the year 9999 is none",
            List.of("A;GF2;08-01-2024;31-12-9999;"),
            List.of("GF2 A 3m=in 6m=in end=in_progress")),
        new Claim(
            "a restart within 31 days continues",
            List.of("A;GF2;08-01-2024;01-02-2024;20", "A;GF2;03-03-2024;28-05-2024;10"),
            List.of("GF2 A 3m=in 6m=done end=completed")),
        new Claim(
            "a later restart is a start",
            List.of("A;GF2;08-01-2024;01-02-2024;20", "A;GF2;04-03-2024;28-05-2024;10"),
            List.of("GF2 A 3m=done 6m=done end=completed", "GF2 A 3m=out 6m=out end=interrupted")),
        new Claim(
            "a change of department continues",
            List.of("A;GF2;08-01-2024;01-03-2024;17", "A;GF2;02-03-2024;28-05-2024;10;b"),
            List.of("GF2 A 3m=in 6m=done end=completed elsewhere since 2024-03-02")),
        new Claim(
            "of two rows of the same days the last by department says how it ended",
            List.of("A;GF2;08-01-2024;28-05-2024;10;b", "A;GF2;08-01-2024;28-05-2024;20"),
            List.of("GF2 A 3m=in 6m=done end=completed elsewhere since 2024-01-08")),
        new Claim(
            "a transfer to a school that delivers nothing is no dropout",
            List.of("A;GF2;08-01-2024;01-03-2024;17"),
            List.of("GF2 A 3m=in 6m=in end=transferred")),
        new Claim(
            "who goes on to the next stage has completed",
            List.of("G;GF1;08-08-2023;20-12-2023;20", "A;GF2;08-01-2024;28-05-2024;10"),
            List.of("GF1 G 3m=in 6m=done end=interrupted", "GF2 A 3m=in 6m=done end=completed")),
        new Claim(
            "a GF1 pupil who chooses another entry is counted at the new one",
            List.of("G;GF1;08-08-2023;30-09-2023;17", "H;GF1;01-10-2023;20-12-2023;10"),
            List.of("GF1 H 3m=in 6m=done end=completed")),
        new Claim(
            "and who chooses it later, from then on",
            List.of("G;GF1;08-08-2023;30-11-2023;17", "H;GF1;01-12-2023;20-12-2023;10"),
            List.of("GF1 G then H 3m=in 6m=done end=completed")),
        new Claim(
            "one who has interrupted GF1 begins anew on another programme",
            List.of("G;GF1;08-08-2023;30-09-2023;20", "H;GF1;01-10-2023;20-12-2023;10"),
            List.of(
                "GF1 G 3m=other 6m=other end=interrupted", "GF1 H 3m=done 6m=done end=completed")),
        new Claim(
            "and at another entry",
            List.of(
                "G;GF1;08-08-2023;30-09-2023;20;;" + OFFICE,
                "G;GF1;01-10-2023;20-12-2023;10;;" + TECHNOLOGY),
            List.of(
                "GF1 G 3m=other 6m=other end=interrupted", "GF1 G 3m=done 6m=done end=completed")),
        new Claim(
            "an entry that is not known is no other",
            List.of("G;GF1;08-08-2023;30-09-2023;20;;" + OFFICE, "G;GF1;01-10-2023;20-12-2023;10"),
            List.of("GF1 G 3m=in 6m=done end=completed")),
        new Claim(
            "who is on the other one before the end goes on",
            List.of("G;GF1;08-08-2023;30-09-2023;20", "H;GF1;30-09-2023;20-12-2023;10"),
            List.of("GF1 H 3m=in 6m=done end=completed")),
        new Claim(
            "what is another programme is told from the one of the day",
            List.of(
                "G;GF1;08-08-2023;30-11-2023;17",
                "H;GF1;01-12-2023;05-12-2023;20",
                "H;GF1;10-01-2024;;"),
            List.of(
                "GF1 G then H 3m=in 6m=out end=interrupted", "GF1 H 3m=in 6m=in end=in_progress")),
        new Claim(
            "a start on the last day is none after it",
            List.of("A;GF2;08-01-2024;01-02-2024;20", "B;GF2;01-02-2024;;"),
            List.of("GF2 A 3m=out 6m=out end=interrupted", "GF2 B 3m=in 6m=in end=in_progress")),
        new Claim(
            "a reason means what it meant on its day",
            List.of("A;GF2;07-08-2023;30-09-2023;18"),
            List.of("GF2 A 3m=done 6m=done end=completed")),
        new Claim(
            "and what it means now",
            List.of("A;GF2;08-01-2024;30-01-2024;18"),
            List.of("GF2 A 3m=out 6m=out end=interrupted")),
        new Claim(
            "who never started is no start", List.of("A;GF2;08-01-2024;09-01-2024;27"), List.of()));
  }

  /** One run of Spark for all pupils; a pupil's number is also that of the department. */
  @BeforeAll
  static void makeTheFact() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int pupil = 0; pupil < claims().size(); pupil++) {
      for (String row : claims().get(pupil).rows()) {
        String[] cells = row.split(";", -1);
        text.append(
            "710305%04d;;%s;;%s;%s;%s;%s;%s;%d%s;101\n"
                .formatted(
                    4000 + pupil,
                    cells[0],
                    cells.length > 6 ? cells[6] : "",
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    pupil,
                    cells.length > 5 ? cells[5] : ""));
      }
    }
    StagingHome home = new StagingHome(folder);
    StagedDelivery[] staged = {
      home.stage("Z8111_X_2023-24.csv", text.toString(), Charset.forName("windows-1252")),
      home.stage("afgangsaarsager_Uddata+.csv", REASONS)
    };
    assertThat(staged[0].held()).isZero();
    List<FinishedStep> made =
        home.make(staged).stream()
            .filter(step -> step.key().name().startsWith("enrolment/"))
            .toList();
    starts =
        home.rows(made).stream()
            .collect(
                groupingBy(
                    row -> row.getAs("department_code"),
                    mapping(EnrolmentFactTest::told, toList())));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aStart(Claim claim) {
    String department = String.valueOf(claims().indexOf(claim));

    assertThat(starts.getOrDefault(department, List.of()))
        .containsExactlyInAnyOrderElementsOf(claim.starts());
  }

  private static String told(Row row) {
    String department = row.getAs("department_code");
    String programme = row.getAs("programme_code");
    String later = row.getAs("programme_code_6m");
    return "%s %s 3m=%s 6m=%s end=%s%s"
        .formatted(
            row.getAs("stage"),
            later.equals(programme) ? programme : programme + " then " + later,
            shortened(row.getAs("outcome_3m")),
            shortened(row.getAs("outcome_6m")),
            row.getAs("end_outcome"),
            department.equals(row.getAs("end_department_code"))
                ? ""
                : " elsewhere since " + row.getAs("end_department_from"));
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
