package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.ContractText;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.staging.StagingHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries of changes: of each key the newest record counts, in whatever order they arrived. */
class ChangeTest {
  private static final String CONTRACT =
      ContractText.of("dst_population")
          .columns(
              text("code")
                  + text("operation")
                  + text("area")
                  + text("sex")
                  + text("age")
                  + text("marital_status")
                  + text("quarter")
                  + text("persons").replace("type: text", "type: integer")
                  + text("missing").replace("header: MISSING", "missing_reason_of: persons"))
          .yaml()
          .replace("mode: snapshot", "mode: change\noperation: {column: operation, delete: [D]}");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);
  private static final LocalDate THIRD = LocalDate.of(2026, 11, 3);
  private static final String OLD =
      """
      1;I;183;1;17;;2024K1;150
      2;I;183;2;17;;2024K1;140
      3;I;165;1;17;;2024K1;9
      """;
  private static final String NEW =
      """
      1;U;183;1;17;;2024K4;151
      2;D;183;2;17;;2024K1;
      4;I;165;2;17;;2024K4;1
      4;D;;;;;;
      4;I;165;2;17;;2024K4;7
      """;
  private static final String SAME_DAY = "1;U;183;1;17;;2025K4;152\n";

  @TempDir Path folder;
  private StagingHome home;

  @BeforeEach
  void makeHome() throws IOException {
    home = home("home");
  }

  @Test
  void aChangeTakesTheRecordOutOfTheSchoolYearWhereItStoodAndADeletionRemovesIt() {
    stage(FIRST, OLD);
    stage(SECOND, NEW);
    assertThat(shown())
        .containsExactly(
            "165|kvinde|17|2024K4|2024/25|7",
            "165|mand|17|2024K1|2023/24|9",
            "183|mand|17|2024K4|2024/25|151");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() throws IOException {
    stage(FIRST, OLD);
    stage(SECOND, NEW);
    stage(SECOND, SAME_DAY);
    List<FactStep> steps = home.steps(home.current());
    List<String> shown = shown();
    home = home("backwards");
    stage(SECOND, SAME_DAY);
    stage(SECOND, NEW);
    stage(FIRST, OLD);
    assertThat(home.steps(home.current())).extracting(FactStep::key).isEqualTo(keys(steps));
    assertThat(shown()).isEqualTo(shown);
  }

  @Test
  void aDeliveryThatComesAgainCountsWhereItCameLast() {
    stage(FIRST, OLD);
    stage(SECOND, NEW);
    stage(THIRD, OLD);
    assertThat(shown())
        .containsExactly(
            "165|kvinde|17|2024K4|2024/25|7",
            "165|mand|17|2024K1|2023/24|9",
            "183|kvinde|17|2024K1|2023/24|140",
            "183|mand|17|2024K1|2023/24|150");
  }

  @Test
  void aSchoolYearIsMadeOfItsFirstDeliveryAndAllLaterOnes() {
    StagedDelivery old = stage(FIRST, OLD);
    List<FactStep> before = home.steps(home.current());
    StagedDelivery changed = stage(SECOND, NEW);
    List<FactStep> after = home.steps(home.current());
    assertThat(after).extracting(FactStep::schoolYear).containsExactly("2023/24", "2024/25");
    assertThat(after.get(0).inputs()).containsExactly(old, changed);
    assertThat(after.get(0).key()).isNotEqualTo(before.get(0).key());
    assertThat(after.get(1).inputs()).containsExactly(changed);
  }

  private StagedDelivery stage(LocalDate knownOn, String records) {
    StagedDelivery staged =
        home.stage(
            "dst_population.csv",
            knownOn,
            "CODE;OPERATION;AREA;SEX;AGE;MARITAL_STATUS;QUARTER;PERSONS\n" + records);
    assertThat(staged.held()).isZero();
    return staged;
  }

  private List<String> shown() {
    return home.text(home.make(home.current()));
  }

  private static List<Object> keys(List<FactStep> steps) {
    return steps.stream().<Object>map(FactStep::key).toList();
  }

  private StagingHome home(String name) throws IOException {
    Path extracts = Files.createDirectories(folder.resolve(name).resolve("extracts"));
    Files.writeString(extracts.resolve("dst_population.yaml"), CONTRACT);
    return new StagingHome(folder.resolve(name));
  }

  private static String text(String name) {
    return String.format(
        "  - {name: %s, header: %S, title: Titel, description: Tekst., type: text,%n"
            + "     personal: none}%n",
        name, name);
  }
}
