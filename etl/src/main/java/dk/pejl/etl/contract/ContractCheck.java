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
    for (LimitOf limit : contract.columns().limits()) {
      check.columnsExist("limits", List.of(limit.column(), limit.atMost()));
    }
    check.sources();
    check.persons();
    check.processing();
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
        if (!(column.type() instanceof ColumnType.Text)) {
          at("columns", "Invalid type of '" + column.name() + "', a file_group is text");
        }
      } else if (column.source() instanceof ColumnSource.MissingReason reason) {
        columnsExist("columns", List.of(reason.column()));
      }
    }
  }

  /** Who a record is about is read from text files only, and kept as a pseudonym or not at all. */
  private void persons() {
    for (Column column : contract.columns().all()) {
      boolean isPerson = column.type() instanceof ColumnType.Person;
      if (isPerson && contract.layout().format().isJson()) {
        at("columns", "Invalid type of '" + column.name() + "': no person in JSON");
      }
      if (column.isStaged() && isPerson != (column.personal() == PersonalData.PSEUDONYM)) {
        at("columns", "Invalid '" + column.name() + "': type person needs personal pseudonym");
      }
    }
  }

  /** Whoever a column is about is named, and nobody else. */
  private void processing() {
    Processing processing = contract.processing();
    if (contract.columns().keepPersons() && !processing.isAboutPersons()) {
      at("persons", "Invalid persons, expected whom the personal columns are about");
    }
    if (!contract.columns().tellOfPersons() && processing.isAboutPersons()) {
      at("persons", "Invalid persons, expected none: no column is personal");
    }
    if (!contract.columns().keepPersons() && !processing.specialCategory().isEmpty()) {
      at("special_category", "Invalid special_category: nothing about a person is kept");
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
    if (terms.mode() == Mode.CHANGE) {
      change(terms.operation());
    } else if (yaml.find("operation").isPresent()) {
      at("operation", "Invalid operation, only mode change has one");
    }
  }

  private void change(Operation operation) {
    if (contract.columns().key().isEmpty()) {
      at("mode", "Invalid mode, change needs a key");
    }
    if (yaml.find("repeats").isPresent()) {
      at("repeats", "Invalid repeats, of the records of a key the last one counts in mode change");
    }
    if (yaml.find("operation").isEmpty()) {
      at("mode", "Invalid mode, change needs an operation");
    } else if (!contract.columns().has(operation.column())) {
      columnsExist("operation", List.of(operation.column()));
    } else {
      operation(operation, contract.columns().named(operation.column()));
    }
  }

  private void operation(Operation operation, Column column) {
    boolean isText =
        column.type() instanceof ColumnType.Text || column.type() instanceof ColumnType.Code;
    if (!isText || !column.isStaged()) {
      at("operation", "Invalid operation, its column must be a text or code that is kept");
    }
    if (operation.delete().isEmpty()) {
      at("operation", "Invalid operation, expected the codes that delete");
    }
    if (column.type() instanceof ColumnType.Code type) {
      operation.delete().stream()
          .filter(code -> !type.codes().containsKey(code))
          .forEach(code -> at("operation", "Unknown code: '" + code + "'"));
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
