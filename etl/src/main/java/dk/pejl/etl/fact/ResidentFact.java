package dk.pejl.etl.fact;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A fact of residents: one row for each key, of those whose municipality delivered the extract in
 * the school year.
 *
 * @param plain what a row is
 * @param day the column that says which school year a record is of
 */
record ResidentFact(PlainFact plain, Senders senders, String day, List<String> key)
    implements Fact {
  ResidentFact {
    key = List.copyOf(key);
  }

  @Override
  public String name() {
    return plain.name();
  }

  @Override
  public Set<String> extracts() {
    return plain.extracts();
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return plain.schoolYears(extract);
  }

  @Override
  public List<String> order() {
    return plain.order();
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> all = staged.get(plain.extract());
    Dataset<Row> once = senders.once(all, key.toArray(String[]::new));
    return plain.rows(Map.of(plain.extract(), senders.delivered(once, all, day)));
  }
}
