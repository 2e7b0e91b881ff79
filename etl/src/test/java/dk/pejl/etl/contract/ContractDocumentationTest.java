package dk.pejl.etl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what people read of each extract to the same form. */
class ContractDocumentationTest {
  static List<Contract> contracts() {
    return Contracts.load(Path.of("no overrides")).all();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyExtractSaysWhatItIsAndWhoseItIs(Contract contract) {
    About about = contract.about();
    assertThat(List.of(about.title(), about.source(), about.licence(), about.owner()))
        .as("title, source, licence and owner of " + contract.id())
        .noneMatch(String::isBlank);
    assertThat(about.description()).as("description of " + contract.id()).endsWith(".");
    assertThat(contract.processing().purpose()).as("purpose of " + contract.id()).endsWith(".");
    assertThat(contract.processing().persons())
        .as("persons of " + contract.id())
        .doesNotEndWith(".");
    assertThat(contract.columns().key()).as("key of " + contract.id()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyColumnIsDescribedInDanish(Contract contract) {
    for (Column column : contract.columns().all()) {
      String where = contract.id() + "." + column.name();
      assertThat(column.label().title()).as("title of " + where).isNotBlank();
      assertThat(column.label().description())
          .as("description of " + where)
          .endsWith(".")
          .hasSizeGreaterThan(10);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void whatTellsOfAPersonIsNotStaged(Contract contract) {
    assertThat(contract.columns().staged())
        .extracting(Column::name)
        .doesNotContain("leader", "telephone", "email", "address");
  }
}
