package dk.pejl.etl.reader;

import dk.pejl.etl.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.connector.read.InputPartition;

/** A piece of a delivery, as it travels to an executor. */
sealed interface SparkPiece extends InputPartition {
  /** Opens the records of the piece. */
  StagedRecords open(int columns) throws IOException;

  /** A piece of a readable file; of a file with several deliveries, one of them. */
  record Usable(
      SparkSourceOptions options,
      Map<String, String> settings,
      DeliveryPlan.FileFrame frame,
      Split split,
      List<SlotRecords.Wanted> slot)
      implements SparkPiece {
    @Override
    public StagedRecords open(int columns) throws IOException {
      StagedRecords all =
          SplitReader.open(
              options.contract(),
              options.groups(),
              frame,
              split,
              WorkbookBytes.of(
                  options.name(),
                  new HadoopBytes(options.location(), settings),
                  options.contract().layout()),
              PseudonymSource.of(options.keyFile()));
      SlotText slots =
          SlotText.ofContent(options.contract().terms().slot(), options.contract().columns());
      StagedRecords wanted = slot.isEmpty() ? all : new SlotRecords(all, slots, slot.get(0));
      return options.isOnePiece() && DuplicateKeys.areLookedFor(options.contract())
          ? new UniqueRecords(wanted, options.contract().columns())
          : wanted;
    }
  }

  /** The one row of a delivery that does not count. */
  record Refused(Finding finding) implements SparkPiece {
    @Override
    public StagedRecords open(int columns) {
      StagedRecord row =
          StagedRecord.of(finding.recordNumber(), new Object[columns], List.of(finding));
      return new Single(row);
    }
  }

  /** One record. */
  final class Single implements StagedRecords {
    private Optional<StagedRecord> left;

    Single(StagedRecord record) {
      this.left = Optional.of(record);
    }

    @Override
    public Optional<StagedRecord> next() {
      Optional<StagedRecord> next = left;
      left = Optional.empty();
      return next;
    }

    @Override
    public void close() {}
  }
}
