package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.StructType;

/** Opens pieces of a delivery on the executors. */
record SparkReaderFactory(Contract contract, StructType wanted) implements PartitionReaderFactory {
  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    try {
      SparkPiece piece = (SparkPiece) partition;
      StagedRecords records = piece.open(contract.columns().staged().size());
      return new Rows(records, new SparkRows(contract, wanted, piece.delivery()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a delivery: " + e.getMessage(), e);
    }
  }

  private static final class Rows implements PartitionReader<InternalRow> {
    private final StagedRecords records;
    private final SparkRows rows;
    private Optional<StagedRecord> current = Optional.empty();

    Rows(StagedRecords records, SparkRows rows) {
      this.records = records;
      this.rows = rows;
    }

    @Override
    public boolean next() throws IOException {
      current = records.next();
      return current.isPresent();
    }

    @Override
    public InternalRow get() {
      return rows.row(current.orElseThrow());
    }

    @Override
    public void close() throws IOException {
      records.close();
    }
  }
}
