package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.spark.SharedSpark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
  private static final String NAME = "status-indsatser_ishoej-next_2026-12-31.xlsx";
  private static final List<String> HEADER = List.of("Indsats", "Titel", "Dato", "Status", "Tekst");

  @TempDir Path folder;

  private final Contract contract =
      Contracts.load(Path.of("no overrides")).named("initiative_status");

  @Test
  void theFirstSheetIsReadWithItsRowNumbers() throws IOException {
    Path file =
        workbook(
            sheet -> {
              row(sheet, 1, "opgave-1", "x", "2026-12-31", "I gang", "Æbler; \"grønne\"\nog blå");
              sheet.value(3, 0, "opgave-2");
              sheet.value(3, 2, LocalDate.of(2026, 12, 31));
              sheet.style(3, 2).format("dd-mm-yyyy").set();
              sheet.value(3, 3, "Opfyldt");
              row(sheet, 4, "opgave-3", "x", "i morgen", "I gang", "");
            });

    assertThat(
            new DeliveryReader(SharedSpark.session())
                    .read(contract, new DeliveryFile(NAME, file.toUri(), ""))
                    .selectExpr(
                        "concat_ws('|', record_number, outcome, initiative, status_date, text)")
                    .collectAsList()
                    .stream()
                    .map(row -> row.getString(0)))
        .containsExactlyInAnyOrder(
            "2|accepted|opgave-1|2026-12-31|Æbler; \"grønne\" og blå",
            "4|accepted|opgave-2|2026-12-31",
            "5|held");
  }

  @Test
  void numbersAreWrittenAsExcelShowsThem() throws IOException {
    DeliveryBytes bytes =
        WorkbookBytes.of(
            NAME,
            DeliveryBytes.of(
                workbook(
                    sheet -> {
                      sheet.value(1, 0, 0.1 + 0.2);
                      sheet.value(1, 1, 1_200_000);
                      sheet.style(1, 1).format("#,##0 &quot;yen&quot;").set();
                      sheet.value(1, 2, true);
                    })),
            contract.layout());

    assertThat(new String(bytes.open(0).readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("Indsats;Titel;Dato;Status;Tekst\n0,3;1200000;1;;\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300})
  void halfAWorkbookIsRejected(int left) throws IOException {
    byte[] whole = Files.readAllBytes(workbook(sheet -> {}));

    TestDelivery half = TestDelivery.of(contract, NAME, folder, Arrays.copyOf(whole, left));

    assertThat(half.rejection().rule()).isEqualTo("not_workbook");
  }

  @Test
  void aWorkbookWithAHeaderAloneIsEmpty() throws IOException {
    byte[] whole = Files.readAllBytes(workbook(sheet -> {}));

    assertThat(TestDelivery.of(contract, NAME, folder, whole).rejection().rule())
        .isEqualTo("empty_file");
  }

  private Path workbook(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Ark");
      row(sheet, 0, HEADER.toArray(String[]::new));
      fill.accept(sheet);
      workbook.newWorksheet("Vejledning").value(0, 0, "not read");
    }
    return Files.write(folder.resolve("workbook"), bytes.toByteArray());
  }

  private static void row(Worksheet sheet, int at, String... values) {
    for (int i = 0; i < values.length; i++) {
      sheet.value(at, i, values[i]);
    }
  }
}
