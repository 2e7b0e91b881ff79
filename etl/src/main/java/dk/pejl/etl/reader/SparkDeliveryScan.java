package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import java.util.List;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;

/** Reads the pieces of deliveries, with the columns that a query asks for. */
final class SparkDeliveryScan implements ScanBuilder, SupportsPushDownRequiredColumns, Scan, Batch {
  private final Contract contract;
  private final List<SparkPiece> pieces;
  private StructType wanted;

  SparkDeliveryScan(Contract contract, List<SparkPiece> pieces, StructType wanted) {
    this.contract = contract;
    this.pieces = pieces;
    this.wanted = wanted;
  }

  @Override
  public void pruneColumns(StructType required) {
    wanted = required;
  }

  @Override
  public Scan build() {
    return this;
  }

  @Override
  public StructType readSchema() {
    return wanted;
  }

  @Override
  public String description() {
    return "pejl-delivery of " + contract.id();
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    return pieces.toArray(InputPartition[]::new);
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new SparkReaderFactory(contract, wanted);
  }
}
