package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which companies get a score, of which answers, and which way round. */
class CompanyScoreFactTest {
  private static final String QUESTIONS =
      """
      Undersøgelse;År;Spørgsmål;Tekst;Indikator;Forløb;Laveste;Højeste;Vendes;Positive svar
      VTU;2024;happy;Glad;Tilfredshed;;1;10;Nej;
      VTU;2024;again;Igen;Tilfredshed;;1;10;Nej;
      VTU;2024;trouble;Besvær;Tilfredshed;;1;10;Ja;
      """;
  private static final String ANSWERS =
      """
      År;Institution;P-nummer;Uddannelse;Spørgsmål;Værdi;Laveste;Højeste
      2024;101401;1001000001;A;happy;8;1;10
      2024;101401;1001000001;A;trouble;3;1;10
      2024;101401;1001000002;A;happy;8;1;10
      2024;101401;1001000003;A;happy;4;1;5
      2024;101401;1001000003;A;again;4;1;5
      2024;101401;1001000004;A;happy;9;1;10
      2024;101401;1001000004;A;again;7;1;10
      2024;101401;1001000004;A;unknown;1;1;10
      """;

  @TempDir Path folder;

  @Test
  void aCompanyNeedsHalfOfTheQuestionsOnTheScaleOneToTen() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home
            .make(
                home.stage("spoergsmaal_2024.csv", QUESTIONS),
                home.stage("vtu-svar_X_2024.csv", ANSWERS))
            .stream()
            .filter(step -> step.key().name().startsWith("company_score/"))
            .toList();

    assertThat(home.rows(made))
        .extracting(
            row ->
                row.getAs("company_code")
                    + " "
                    + row.<BigDecimal>getAs("score").stripTrailingZeros().toPlainString())
        .containsExactlyInAnyOrder("1001000001 8", "1001000004 8");
  }
}
