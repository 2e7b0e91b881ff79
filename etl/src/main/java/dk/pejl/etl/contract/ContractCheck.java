package dk.pejl.etl.contract;

import dk.pejl.yaml.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Notes what does not fit together in a contract whose single values are right. */
final class ContractCheck {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Set<String> RESERVED = Set.of("record_number", "findings", "outcome");

  private final Contract contract;
  private final YamlValue yaml;

  private ContractCheck(Contract contract, YamlValue yaml) {
    this.contract = contract;
    this.yaml = yaml;
  }

  static void check(Contract contract, YamlValue yaml) {
    ContractCheck check = new ContractCheck(contract, yaml);
    check.names();
    check.columnsExist("key", contract.columns().key());
    for (TotalOf total : contract.columns().totals()) {
      check.columnsExist("totals", List.of(total.total()));
      check.columnsExist("totals", total.parts());
    }
    check.sources();
    check.terms();
  }

  private void names() {
    Set<String> seen = new HashSet<>();
    for (Column column : contract.columns().all()) {
      String name = column.name();
      if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
        at("columns", "Invalid column name: '" + name + "', expected snake case, not " + RESERVED);
      } else if (!seen.add(name)) {
        at("columns", "Column '" + name + "' stands twice");
      }
    }
  }

  private void sources() {
    for (Column column : contract.columns().all()) {
      if (column.source() instanceof ColumnSource.FileName file) {
        groupExists("columns", file.group());
      } else if (column.source() instanceof ColumnSource.MissingReason reason) {
        columnsExist("columns", List.of(reason.column()));
      }
    }
  }

  private void terms() {
    DeliveryTerms terms = contract.terms();
    if (terms.slot() instanceof Slot.FromFileName slot) {
      slot.groups().forEach(group -> groupExists("slot", group));
    } else if (terms.slot() instanceof Slot.FromContent slot) {
      columnsExist("slot", slot.columns());
    }
    if (terms.knownOn() instanceof KnownOn.FromFileName knownOn) {
      groupExists("known_on", knownOn.group());
    } else if (terms.knownOn() instanceof KnownOn.FromContent knownOn) {
      columnsExist("known_on", List.of(knownOn.column()));
    }
    if (terms.envelope() == Envelope.BY_SLOT && !(terms.slot() instanceof Slot.FromContent)) {
      at("envelope", "Invalid envelope, by-slot needs a slot of columns");
    }
    if (terms.mode() == Mode.CHANGE && contract.columns().key().isEmpty()) {
      at("mode", "Invalid mode, change needs a key");
    }
  }

  private void columnsExist(String key, List<String> columns) {
    columns.stream()
        .filter(column -> !contract.columns().has(column))
        .forEach(column -> at(key, "Unknown column: '" + column + "'"));
  }

  private void groupExists(String key, String group) {
    if (contract.files().stream().noneMatch(file -> file.hasGroup(group))) {
      at(key, "Unknown group of the file pattern: '" + group + "'");
    }
  }

  private void at(String key, String text) {
    yaml.find(key).orElse(yaml).problem(text);
  }
}
