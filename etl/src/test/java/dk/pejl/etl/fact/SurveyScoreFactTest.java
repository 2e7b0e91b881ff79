package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a score, of which answers, and which way round. */
class SurveyScoreFactTest {
  private static final String QUESTIONS =
      """
      Undersøgelse;År;Spørgsmål;Tekst;Indikator;Forløb;Laveste;Højeste;Vendes;Positive svar
      ETU;2024;help;Hjælp;Miljø;;1;5;Nej;altid ofte
      ETU;2024;goals;Mål;Miljø;;1;5;Nej;altid ofte
      ETU;2024;first;Kun på GF1;Miljø;GF1;1;5;Nej;
      ETU;2024;noise;Uro;Miljø;;1;5;Ja;sjaeldent aldrig
      ETU;2024;alone;Uden indikator;;;1;5;Nej;sjaeldent aldrig
      GYM;2024;bully;Mobning;Mobning;;1;5;Ja;
      GYM;2024;glad;Glad;;;1;5;Nej;helt_enig enig
      """;
  private static final String PUPILS =
      """
      År;Besvarelse;Afdeling;Uddannelse;Forløb;Spørgsmål;Svar;Værdi
      2024;two-of-three;D;A;GF2;help;altid;5
      2024;two-of-three;D;A;GF2;goals;ved_ikke;
      2024;two-of-three;D;A;GF2;noise;sjaeldent;2
      2024;two-of-three;D;A;GF2;alone;nogle_gange;3
      2024;one-of-four;E;A;GF1;help;ofte;4
      2024;one-of-four;E;A;GF1;goals;blank;
      2024;just-half;F;A;GF1;help;ofte;4
      2024;just-half;F;A;GF1;first;sjaeldent;2
      2024;no-numbers;G;A;GF2;help;ofte;
      2024;no-numbers;G;A;GF2;noise;aldrig;
      2024;no-numbers;G;A;GF2;alone;aldrig;
      """;
  private static final String UPPER =
      """
      År;Besvarelse;Afdeling;Spørgsmål;Svar;Værdi
      2024;gym;H;bully;aldrig;1
      2024;gym;H;glad;enig;4
      """;

  @TempDir Path folder;

  @Test
  void anIndicatorNeedsHalfOfItsQuestionsAndReversedAnswersAreTurned() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home
            .make(
                home.stage("spoergsmaal_2024.csv", QUESTIONS),
                home.stage("etu-svar_X_2024.csv", PUPILS),
                home.stage("gymtrivsel-svar_X_2024.csv", UPPER))
            .stream()
            .filter(step -> step.key().name().startsWith("survey_score/"))
            .toList();

    assertThat(home.rows(made))
        .extracting(SurveyScoreFactTest::text)
        .containsExactlyInAnyOrder(
            "D question=help;survey=ETU 5 true",
            "D question=noise;survey=ETU 4 true",
            "D question=alone;survey=ETU 3 false",
            "D etu_indicator=Miljø;survey=ETU 4.5 null",
            "D etu_indicator=Ingen indikator;survey=ETU 3 null",
            "D etu_indicator=Samlet;survey=ETU 4 null",
            "E question=help;survey=ETU 4 true",
            "F question=help;survey=ETU 4 true",
            "F question=first;survey=ETU 2 null",
            "F etu_indicator=Miljø;survey=ETU 3 null",
            "G question=help;survey=ETU 4 true",
            "G question=noise;survey=ETU 5 true",
            "G question=alone;survey=ETU 5 true",
            "G etu_indicator=Miljø;survey=ETU 4.5 null",
            "G etu_indicator=Ingen indikator;survey=ETU 5 null",
            "G etu_indicator=Samlet;survey=ETU 4.666667 null",
            "H question=bully;survey=GYM 5 null",
            "H question=glad;survey=GYM 4 true",
            "H etu_indicator=Mobning;survey=GYM 5 null");
  }

  private static String text(Row row) {
    BigDecimal score = row.getAs("score");
    return "%s %s %s %s"
        .formatted(
            row.getAs("department_code"),
            row.getAs("group_key"),
            score.stripTrailingZeros().toPlainString(),
            row.<Boolean>getAs("is_positive"));
  }
}
