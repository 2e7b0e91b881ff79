package dk.pejl.etl.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.reader.DeliveryInspector;
import dk.pejl.etl.reader.Inspection;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
  private static final Contracts CONTRACTS = Contracts.load(Path.of("no overrides"));

  /** The extracts that people keep by hand, with a name that each takes. */
  private static final Map<String, String> NAMES =
      Map.of(
          "commitment_status", "status-forpligtelser_ishoej-next_2026-12-31.xlsx",
          "initiative_status", "status-indsatser_ishoej-next_2026-12-31.xlsx",
          "staff_training", "opkvalificering_NEXT.xlsx");

  @TempDir Path folder;

  static Iterable<String> extracts() {
    return NAMES.keySet();
  }

  @ParameterizedTest
  @MethodSource("extracts")
  void theContractReadsItsOwnTemplate(String extract) {
    Contract contract = CONTRACTS.named(extract);
    Path out = folder.resolve(NAMES.get(extract));

    Template.write(contract, List.of(List.of("one", "title"), List.of("two", "title")), out);

    assertThat(DeliveryInspector.inspect(contract, NAMES.get(extract), out).get(0))
        .isInstanceOfSatisfying(
            Inspection.Usable.class, usable -> assertThat(usable.records()).isEqualTo(2));
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() {
    Path out = folder.resolve("t.xlsx");
    Contract contract = CONTRACTS.named("initiative_status");
    Template.write(contract, List.of(), out);

    assertThatThrownBy(() -> Template.write(contract, List.of(), out))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot write " + out);
  }
}
