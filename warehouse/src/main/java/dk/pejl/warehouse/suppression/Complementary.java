package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Hides what the hidden parts of values could be worked out from, by {@link Protection}. Reads the
 * relations of the attached values, {@code shown_value}, and what targets and printed figures are
 * about ({@code dim.target}, {@code dim.target_scope}, {@code fact.published_figure}).
 */
final class Complementary implements SuppressionRule {
  /** What weighs so much is a target's own or printed by a document. */
  private static final double LAST_TO_GO = 1000;

  private final ToIntFunction<String> threshold;

  /**
   * @param threshold the smallest number that may be shown of an indicator, by its id
   */
  Complementary(ToIntFunction<String> threshold) {
    this.threshold = threshold;
  }

  @Override
  public void mark(Connection connection) {
    Relations relations = Relations.read(connection, threshold);
    Map<Long, Double> weights = weights(connection);
    Set<List<Integer>> hidden =
        new Protection(relations, part -> weights.get(part.valueId())).hidden();
    List<List<Object>> protecting =
        relations.parts().stream()
            .filter(part -> part.seen() == Seen.SHOWN && hidden.contains(part.atoms()))
            .map(part -> List.<Object>of(part.valueId(), part.part()))
            .toList();
    Sql.insert(connection, "insert into protecting_part (value_id, part)", protecting);
    SqlFile.load("suppression/protect.sql").run(connection);
  }

  private static Map<Long, Double> weights(Connection connection) {
    Map<Long, Double> weights = new HashMap<>();
    Sql.query(
        connection,
        row -> weights.put(row.getLong("value_id"), row.getDouble("weight")),
        SqlFile.load("suppression/weight.sql").query());
    return weights;
  }

  /** The numbers of the values that are the last to be hidden. */
  static Set<Long> wanted(Connection connection) {
    return weights(connection).entrySet().stream()
        .filter(weight -> weight.getValue() >= LAST_TO_GO)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
