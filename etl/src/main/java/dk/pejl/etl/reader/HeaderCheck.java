package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSource;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Header;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.HeaderMismatchRule;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the names in a file with those of its contract; their order does not matter. */
final class HeaderCheck {
  private HeaderCheck() {}

  /** The names in the first record; of a file without a header, an empty name per column. */
  static List<String> read(Contract contract, DeliveryBytes bytes, ByteOrderMark mark)
      throws IOException {
    if (contract.layout().header() == Header.ABSENT) {
      return fields(contract).map(ColumnSource.Field::header).toList();
    }
    try (RawRecords records =
        TextRecords.open(StrictText.open(bytes, mark), contract.layout(), 1)) {
      return records.next()
          ? Arrays.stream(records.fields()).map(String::strip).toList()
          : List.of();
    }
  }

  private static Stream<ColumnSource.Field> fields(Contract contract) {
    return contract.columns().all().stream()
        .map(Column::source)
        .filter(ColumnSource.Field.class::isInstance)
        .map(ColumnSource.Field.class::cast);
  }

  /** The breach, if the names do not fit; with open columns, unknown names are welcome. */
  static Optional<Finding> finding(Contract contract, List<String> header) {
    if (contract.layout().header() == Header.ABSENT && !contract.layout().format().isJson()) {
      return Optional.empty();
    }
    List<String> repeated = repeated(header);
    if (!repeated.isEmpty()) {
      return Optional.of(
          new HeaderMismatchRule().checkRepeated(repeated, mayHoldPersons(contract, header)));
    }
    Set<String> known =
        fields(contract).map(ColumnSource.Field::header).collect(Collectors.toSet());
    List<String> unknown =
        isOpen(contract)
            ? List.of()
            : header.stream().filter(name -> !known.contains(name)).toList();
    List<String> lacking = lacking(contract, header);
    return lacking.isEmpty() && unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new HeaderMismatchRule().check(lacking, unknown, mayHoldPersons(contract, header)));
  }

  /**
   * What shares no name with the contract is no header, and may be the first record of anything.
   */
  private static boolean mayHoldPersons(Contract contract, List<String> header) {
    return contract.columns().tellOfPersons()
        || fields(contract).map(ColumnSource.Field::header).noneMatch(header::contains);
  }

  private static List<String> lacking(Contract contract, List<String> header) {
    return contract.columns().all().stream()
        .filter(column -> column.need() != Column.Need.NOTHING)
        .map(Column::source)
        .filter(ColumnSource.Field.class::isInstance)
        .map(source -> ((ColumnSource.Field) source).header())
        .filter(name -> !header.contains(name))
        .distinct()
        .toList();
  }

  private static List<String> repeated(List<String> header) {
    Set<String> seen = new HashSet<>();
    return header.stream().filter(name -> !seen.add(name)).distinct().toList();
  }

  private static boolean isOpen(Contract contract) {
    return contract.columns().all().stream()
        .anyMatch(column -> column.source() instanceof ColumnSource.OpenFields);
  }
}
