package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The columns of an extract in their order, the ones that make a record unique within a delivery
 * (empty: no key), what becomes of one that is not, and the totals and limits that must hold.
 */
public record ColumnSet(
    List<Column> all, List<String> key, Repeats repeats, List<TotalOf> totals, List<LimitOf> limits)
    implements Serializable {
  public ColumnSet {
    all = List.copyOf(all);
    key = List.copyOf(key);
    Objects.requireNonNull(repeats, "repeats is null");
    totals = List.copyOf(totals);
    limits = List.copyOf(limits);
  }

  /** The columns that are staged, in their order. */
  public List<Column> staged() {
    return all.stream().filter(Column::isStaged).toList();
  }

  /** Whether any column tells something of a person, staged or not. */
  public boolean tellOfPersons() {
    return all.stream().anyMatch(column -> column.personal() != PersonalData.NONE);
  }

  /** Whether any column that tells something of a person is kept. */
  public boolean keepPersons() {
    return staged().stream().anyMatch(column -> column.personal() != PersonalData.NONE);
  }

  /** Whether any column is kept as pseudonyms. */
  public boolean namePersons() {
    return all.stream().anyMatch(column -> column.personal() == PersonalData.PSEUDONYM);
  }

  /** The column of this name. */
  public Column named(String name) {
    return all.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No column '" + name + "'"));
  }

  /** Whether there is a column of this name. */
  public boolean has(String name) {
    return all.stream().anyMatch(column -> column.name().equals(name));
  }
}
