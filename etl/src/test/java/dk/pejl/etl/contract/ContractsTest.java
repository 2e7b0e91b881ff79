package dk.pejl.etl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.warehouse.build.Cadence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractsTest {
  @TempDir Path overrides;

  @Test
  void shipsEveryContractFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/extracts"))) {
      assertThat(Contracts.load(overrides).all())
          .extracting(contract -> contract.id() + ".yaml")
          .containsExactlyElementsOf(
              files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void knowsAFileByItsPathBelowTheInbox() {
    Contracts contracts = Contracts.load(overrides.resolve("not there"));

    assertThat(contracts.match("dst/FOLK1A-2026-11-11.csv"))
        .map(Contract::id)
        .hasValue("dst_population");
    assertThat(contracts.match("FOLK1A.csv")).map(Contract::id).hasValue("dst_population");
    assertThat(contracts.match("jobindsats-v3/notices.json"))
        .map(Contract::id)
        .hasValue("jobindsats");
    assertThat(contracts.match("FOLK1A.csv.bak")).isEmpty();
    assertThat(contracts.match("README.md")).isEmpty();
  }

  @Test
  void takesNamedGroupsOfTheFileName() {
    Contracts contracts = Contracts.load(overrides);

    assertThat(contracts.named("stil_statistics").match("x/GS_ELEV_ELEVEX-part1_2026-01-31.json"))
        .hasValue(Map.of("cube", "GS_ELEV_ELEVEX", "part", "part1", "knownOn", "2026-01-31"));
    assertThat(contracts.named("jobindsats").match("jobindsats/y25i01.json"))
        .hasValue(Map.of("table", "y25i01"));
  }

  @Test
  void anOverrideReplacesTheShippedContractOfItsId() throws IOException {
    String shipped = Contracts.load(overrides).named("dst_population").text();
    Files.writeString(
        overrides.resolve("dst_population.yaml"),
        shipped.replace("cadence: quarterly", "cadence: yearly"));

    Contracts contracts = Contracts.load(overrides);

    assertThat(contracts.named("dst_population").about().cadence()).isEqualTo(Cadence.YEARLY);
    assertThat(contracts.all()).hasSameSizeAs(Contracts.load(overrides.resolve("none")).all());
  }

  @Test
  void anOverrideKeepsTheColumnsThatFactsRead() throws IOException {
    String shipped = Contracts.load(overrides).named("dst_population").text();
    Files.writeString(
        overrides.resolve("dst_population.yaml"),
        shipped.replace("- name: sex", "- name: gender").replace("area, sex,", "area, gender,"));

    assertThatThrownBy(() -> Contracts.load(overrides))
        .hasMessageContaining("dst_population.yaml")
        .hasMessageContaining("lacks the columns [sex]");
  }

  @Test
  void anOverrideWithAnotherIdAddsAnExtract() throws IOException {
    Files.writeString(overrides.resolve("schools.yaml"), ContractText.of("schools").yaml());

    assertThat(Contracts.load(overrides).all())
        .hasSize(Contracts.load(overrides.resolve("none")).all().size() + 1);
  }

  @Test
  void reportsAllProblemsTogetherWithFileAndLine() throws IOException {
    Files.writeString(
        overrides.resolve("schools.yaml"),
        ContractText.of("schools").yaml().replace("format: delimited", "format: fixed-width")
            + "colour: red\n");
    Files.writeString(
        overrides.resolve("pupils.yaml"),
        ContractText.of("pupils").yaml().replace("key: [code]", "key: [kode]"));

    assertThatThrownBy(() -> Contracts.load(overrides))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("Cannot read the contracts: 3 problem(s)")
        .hasMessageContaining("schools.yaml:11: Invalid format: 'fixed-width'")
        .hasMessageContaining("schools.yaml:25: Unknown key 'colour'")
        .hasMessageContaining("pupils.yaml:16: Unknown column: 'kode'")
        .extracting(fault -> ((PejlException) fault).exitCode())
        .isEqualTo(ExitCode.WRONG_INPUT);
  }

  @Test
  void refusesAColumnWithoutClassification() throws IOException {
    Files.writeString(
        overrides.resolve("schools.yaml"),
        ContractText.of("schools").yaml().replaceFirst(",\n +personal: none}", "}"));

    assertThatThrownBy(() -> Contracts.load(overrides))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("schools.yaml:18: Missing key 'personal'");
  }

  @Test
  void refusesAnExtractWithoutPurposeOrOfPersonsThatItDoesNotName() throws IOException {
    String yaml = ContractText.of("schools").yaml();
    Files.writeString(overrides.resolve("schools.yaml"), yaml.replace("purpose: Formålet.\n", ""));
    assertThatThrownBy(() -> Contracts.load(overrides)).hasMessageContaining("'purpose'");

    Files.writeString(
        overrides.resolve("schools.yaml"),
        yaml.replaceFirst("personal: none", "personal: sensitive"));
    assertThatThrownBy(() -> Contracts.load(overrides))
        .hasMessageContaining("schools.yaml:9: Invalid persons, expected whom");

    Files.writeString(
        overrides.resolve("schools.yaml"), yaml.replace("persons: none", "persons: Elever"));
    assertThatThrownBy(() -> Contracts.load(overrides))
        .hasMessageContaining("Invalid persons, expected none");
  }

  @Test
  void refusesAGroupThatTheFilePatternLacks() throws IOException {
    Files.writeString(
        overrides.resolve("schools.yaml"),
        ContractText.of("schools").yaml().replace("slot: schools", "slot: {file_groups: [month]}"));

    assertThatThrownBy(() -> Contracts.load(overrides))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("schools.yaml:14: Unknown group of the file pattern: 'month'");
  }

  @Test
  void refusesAFileGroupThatIsNoText() throws IOException {
    Files.writeString(
        overrides.resolve("education_plan.yaml"),
        Contracts.load(overrides)
            .named("education_plan")
            .text()
            .replace(
                "    file_group: sender\n", "    file_group: sender\n    crosswalk: municipality\n")
            .replaceFirst("type: text", "type: lookup"));

    assertThatThrownBy(() -> Contracts.load(overrides))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("Invalid type of 'sender', a file_group is text");
  }

  @Test
  void refusesAChangeWithoutKeyOrOperationThatTellsItsRecordsApart() throws IOException {
    String change = ContractText.of("schools").yaml().replace("mode: snapshot", "mode: change");
    String operation = "\noperation: {column: %s, delete: %s}";
    Map<String, String> faults =
        Map.of(
            change,
            "change needs an operation",
            change.replace("key: [code]\n", ""),
            "change needs a key",
            change.replace("key: [code]", "key: [code]\nrepeats: held"),
            "Invalid repeats",
            change.replace("change", "change" + operation.formatted("op", "[D]")),
            "Unknown column: 'op'",
            change.replace("change", "change" + operation.formatted("persons", "[D]")),
            "its column must be a text or code",
            change.replace("change", "change" + operation.formatted("title", "[]")),
            "expected the codes that delete",
            change.replace("change", "append" + operation.formatted("title", "[D]")),
            "only mode change has one");
    for (Map.Entry<String, String> fault : faults.entrySet()) {
      Files.writeString(overrides.resolve("schools.yaml"), fault.getKey());
      assertThatThrownBy(() -> Contracts.load(overrides))
          .isInstanceOf(PejlException.class)
          .hasMessageContaining(fault.getValue());
    }
    Files.writeString(
        overrides.resolve("schools.yaml"),
        change.replace("change", "change" + operation.formatted("title", "[D]")));
    assertThat(Contracts.load(overrides).named("schools").terms().operation())
        .isEqualTo(new Operation("title", List.of("D")));
  }

  @Test
  void namesTheExtractsThatItKnows() {
    assertThatThrownBy(() -> Contracts.load(overrides).named("folk"))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Unknown extract: 'folk', expected one of [absence,");
  }
}
