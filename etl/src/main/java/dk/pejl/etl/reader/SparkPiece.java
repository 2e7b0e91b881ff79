package dk.pejl.etl.reader;

import dk.pejl.etl.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.connector.read.InputPartition;

/** A piece of a delivery, as it travels to an executor. */
sealed interface SparkPiece extends InputPartition {
  /** The delivery's place among those that are read together. */
  int delivery();

  /** Opens the records of the piece. */
  StagedRecords open(int columns) throws IOException;

  /**
   * A piece of a readable file; of a file with several deliveries, one of them. {@code isCompared}:
   * it is the whole of a small file, and a record whose key an earlier one has is held.
   */
  record Usable(
      SparkSourceOptions.Wanted wanted,
      Map<String, String> settings,
      DeliveryPlan.FileFrame frame,
      Split split,
      List<SlotRecords.Wanted> slot,
      boolean isCompared)
      implements SparkPiece {
    @Override
    public int delivery() {
      return wanted.number();
    }

    @Override
    public StagedRecords open(int columns) throws IOException {
      StagedRecords all =
          SplitReader.open(
              wanted.contract(),
              wanted.groups(),
              frame,
              split,
              WorkbookBytes.of(
                  wanted.file().name(),
                  new HadoopBytes(wanted.file().location(), settings),
                  wanted.contract().layout()),
              PseudonymSource.of(wanted.keyFile()));
      SlotText slots =
          SlotText.ofContent(wanted.contract().terms().slot(), wanted.contract().columns());
      StagedRecords records = slot.isEmpty() ? all : new SlotRecords(all, slots, slot.get(0));
      return isCompared ? new UniqueRecords(records, wanted.contract().columns()) : records;
    }
  }

  /** The one row of a delivery that does not count. */
  record Refused(int delivery, Finding finding) implements SparkPiece {
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
