package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Who is counted where. Units (persons, courses) that are counted in exactly the same parts of
 * values are one atom; the count of a part is the sum of its atoms, and nothing else ties the
 * counts together. This holds of parts and wholes, of periods that add up, of what two indicators
 * count alike, and of a numerator within its denominator, without any of them being named.
 *
 * @param units how many units each atom has; never 0
 */
public record Relations(List<Long> units, List<CountedPart> parts) {
  public Relations {
    units = List.copyOf(units);
    parts = List.copyOf(parts);
  }

  /**
   * Reads them from the attached database {@code unsuppressed}, and what readers see from {@code
   * shown_value}. Where a numerator leaves a small rest of its denominator, the rest is a part too,
   * and hidden.
   *
   * @param threshold the smallest number that may be shown of an indicator, by its id
   */
  static Relations read(Connection connection, ToIntFunction<String> threshold) {
    List<Long> units =
        Sql.query(
            connection,
            row -> row.getLong(1),
            "select units from unsuppressed.relation.atom order by atom_id");
    List<CountedPart> parts =
        Sql.query(
            connection, row -> part(row, threshold), SqlFile.load("suppression/parts.sql").query());
    Relations counted = new Relations(units, parts);
    List<CountedPart> all = new ArrayList<>(parts);
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i - 1).valueId() == parts.get(i).valueId()) {
        counted.smallRest(parts.get(i), parts.get(i - 1)).ifPresent(all::add);
      }
    }
    return new Relations(units, all);
  }

  private static CountedPart part(ResultSet row, ToIntFunction<String> threshold)
      throws SQLException {
    String indicator = row.getString("indicator_id");
    return new CountedPart(
        row.getLong("value_id"),
        indicator,
        row.getString("scope"),
        row.getString("part"),
        atoms(row.getArray("atoms")),
        Seen.of(row.getString("seen")),
        threshold.applyAsInt(indicator));
  }

  /** Numbered from 0, as lists are; in the table from 1. */
  private static List<Integer> atoms(Array array) throws SQLException {
    List<Integer> atoms = new ArrayList<>();
    for (Object atom : (Object[]) array.getArray()) {
      atoms.add(Math.toIntExact((Long) atom) - 1);
    }
    return atoms;
  }

  private Optional<CountedPart> smallRest(CountedPart numerator, CountedPart denominator) {
    Set<Integer> left = new HashSet<>(denominator.atoms());
    boolean within = numerator.atoms().stream().allMatch(left::remove);
    CountedPart rest =
        new CountedPart(
            denominator.valueId(),
            denominator.indicator(),
            denominator.scope(),
            CountedPart.REST,
            left.stream().sorted().toList(),
            Seen.HIDDEN,
            denominator.threshold());
    boolean told = numerator.seen() != Seen.UNTOLD || denominator.seen() != Seen.UNTOLD;
    return Optional.of(rest)
        .filter(small -> within && told && !left.isEmpty() && count(small) < small.threshold());
  }

  /** The count of a part. */
  public long count(CountedPart part) {
    return part.atoms().stream().mapToLong(units::get).sum();
  }
}
