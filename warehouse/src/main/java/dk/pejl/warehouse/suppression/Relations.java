package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
   * Reads them from the attached database {@code unsuppressed}, and what readers see from the
   * current one.
   */
  public static Relations read(Connection connection) {
    return new Relations(
        Sql.query(
            connection,
            row -> row.getLong(1),
            "select units from unsuppressed.relation.atom order by atom_id"),
        Sql.query(connection, Relations::part, SqlFile.load("suppression/parts.sql").query()));
  }

  private static CountedPart part(ResultSet row) throws SQLException {
    return new CountedPart(
        row.getString("indicator_id"),
        row.getString("scope"),
        row.getString("part"),
        atoms(row.getArray("atoms")),
        Seen.of(row.getString("seen")));
  }

  /** Numbered from 0, as lists are; in the table from 1. */
  private static List<Integer> atoms(Array array) throws SQLException {
    List<Integer> atoms = new ArrayList<>();
    for (Object atom : (Object[]) array.getArray()) {
      atoms.add(Math.toIntExact((Long) atom) - 1);
    }
    return atoms;
  }

  /** The count of a part. */
  public long count(CountedPart part) {
    return part.atoms().stream().mapToLong(units::get).sum();
  }

  /** The same, when what has the atoms {@code hidden} is hidden and all else is as it was. */
  Relations hiding(Set<List<Integer>> hidden) {
    return new Relations(
        units,
        parts.stream().map(part -> hidden.contains(part.atoms()) ? part.hidden() : part).toList());
  }
}
