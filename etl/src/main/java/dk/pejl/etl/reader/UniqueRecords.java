package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSet;
import dk.pejl.etl.contract.Repeats;
import dk.pejl.etl.rule.DuplicateKeyRule;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds the records whose key an earlier record has, while the one piece of a delivery is read. */
final class UniqueRecords implements StagedRecords {
  private final StagedRecords all;
  private final int[] key;
  private final int[] compared;
  private final Map<RecordHash, First> firsts = new HashMap<>();

  /** The first record with a key; {@code values} are what others may repeat. */
  private record First(int number, RecordHash values) {}

  UniqueRecords(StagedRecords all, ColumnSet columns) {
    this.all = all;
    List<String> names = columns.staged().stream().map(Column::name).toList();
    this.key = columns.key().stream().mapToInt(names::indexOf).toArray();
    this.compared =
        columns.repeats() == Repeats.HELD ? new int[0] : IntStream.range(0, names.size()).toArray();
  }

  @Override
  public Optional<StagedRecord> next() throws IOException {
    return all.next().map(this::judged);
  }

  private StagedRecord judged(StagedRecord record) {
    if (!record.outcome().equals("accepted")) {
      return record;
    }
    RecordHash values = record.hash(compared);
    First first = firsts.putIfAbsent(record.hash(key), new First(record.number(), values));
    boolean mayRepeat = compared.length > 0 && first != null && first.values().equals(values);
    return first == null || mayRepeat
        ? record
        : record.with(new DuplicateKeyRule().check(record.number(), first.number()));
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
