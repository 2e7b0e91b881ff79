package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.ContractText;
import dk.pejl.etl.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSlotTest {
  private static final String TWO = "KODE;NAVN;ANTAL\n1;2023;1\n2;2024;2\n3;2024;x\n4;2024;4\n";

  @TempDir Path folder;

  private List<Inspection> inspect(String terms, String text) {
    TestDelivery delivery =
        TestDelivery.of(
            ContractText.of("x").terms(terms).contract(),
            "x.csv",
            folder,
            text,
            StandardCharsets.UTF_8);
    return DeliveryInspector.inspect(delivery.contract(), delivery.name(), delivery.file());
  }

  @Test
  void theContentTellsTheSlot() {
    assertThat(inspect("slot: {columns: [title]}", "KODE;NAVN;ANTAL\n1;2024;1\n2;2024;2\n"))
        .containsExactly(new Inspection.Usable("2024", Optional.empty(), 2));
  }

  @Test
  void aFileOfTwoSlotsIsRejectedUnlessItIsAnEnvelope() {
    Inspection found = inspect("slot: {columns: [title]}", TWO).get(0);

    assertThat(((Inspection.Rejected) found).finding())
        .extracting(Finding::rule, Finding::text)
        .containsExactly(
            "several_slots", "Filen skal dække én leveranceplads, men dækker [2023, 2024].");
  }

  @Test
  void anEnvelopeCarriesOneDeliveryForEachSlot() {
    assertThat(inspect("slot: {columns: [title]}\nenvelope: by-slot", TWO))
        .containsExactly(
            new Inspection.Usable("2023", Optional.empty(), 2),
            new Inspection.Usable("2024", Optional.empty(), 2));
  }
}
