package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the real public files that the sample is made with to what they show: all records good. */
class SampleDeliveriesTest {
  private static final Path INBOX = Path.of("src/main/resources/sample/inbox");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(INBOX)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> INBOX.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static TestDelivery delivery(String name) {
    Contracts contracts = Contracts.load(Path.of("no overrides"));
    return new TestDelivery(contracts.match(name).orElseThrow(), name, INBOX.resolve(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everySampleLoadsWithoutAFinding(String name) {
    TestDelivery delivery = delivery(name);

    assertThat(delivery.inspect()).isInstanceOf(Inspection.Usable.class);
    assertThat(delivery.findings()).isEmpty();
    assertThat(delivery.records()).hasSize(delivery.inspect().records());
  }

  @Test
  void theClassificationHasAllMunicipalities() {
    assertThat(delivery("klassifikation/kommuner_komgrp.csv").values("code"))
        .filteredOn(code -> code.length() == 3)
        .hasSize(98);
  }

  @Test
  void theEducationStatusIsWhatStatisticsDenmarkPublishes() {
    assertThat(delivery("statistikbanken/STATUSU6.csv").lines(Long.MAX_VALUE))
        .anyMatch(line -> line.contains("[I alt, 2024, 183, 1630, 1061, 245, 164, 160]"))
        .anyMatch(line -> line.contains("[I alt, 2024, 165, 1836, 1151, 250, 209, 226]"));
  }
}
