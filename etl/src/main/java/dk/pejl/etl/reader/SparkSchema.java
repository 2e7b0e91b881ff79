package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.contract.Contract;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The staged columns of a contract: {@code record_number}, the typed columns, {@code findings}, and
 * {@code outcome} ({@code accepted}, {@code held} or {@code rejected}).
 */
public final class SparkSchema {
  /** A delivery's place among those that are read together. */
  public static final String DELIVERY = "_delivery";

  static final String RECORD_NUMBER = "record_number";
  static final String FINDINGS = "findings";
  static final String OUTCOME = "outcome";

  private SparkSchema() {}

  /** The schema of the staged rows of {@code contract}. */
  public static StructType of(Contract contract) {
    return ofAccepted(contract).add(OUTCOME, DataTypes.StringType, false);
  }

  /**
   * The schema of accepted rows as their Parquet files hold them, where the outcome is a folder.
   */
  public static StructType ofAccepted(Contract contract) {
    StructType schema = new StructType().add(RECORD_NUMBER, DataTypes.IntegerType, false);
    for (Column column : contract.columns().staged()) {
      schema = schema.add(column.name(), type(column.type()), true);
    }
    return schema.add(FINDINGS, DataTypes.createArrayType(finding(), false), false);
  }

  /** The staged rows of several deliveries: those of one, and which delivery a row is of. */
  static StructType ofSource(Contract contract) {
    return of(contract).add(DELIVERY, DataTypes.IntegerType, false);
  }

  private static StructType finding() {
    return new StructType()
        .add("rule", DataTypes.StringType, false)
        .add("severity", DataTypes.StringType, false)
        .add("column", DataTypes.StringType, false)
        .add("text", DataTypes.StringType, false);
  }

  private static StructType person() {
    return new StructType()
        .add("hi", DataTypes.LongType, false)
        .add("lo", DataTypes.LongType, false);
  }

  private static DataType type(ColumnType type) {
    if (type instanceof ColumnType.Whole) {
      return DataTypes.IntegerType;
    }
    if (type instanceof ColumnType.Fraction fraction) {
      return DataTypes.createDecimalType(WrittenNumber.DIGITS, fraction.scale());
    }
    if (type instanceof ColumnType.Person) {
      return person();
    }
    if (type instanceof ColumnType.Truth) {
      return DataTypes.BooleanType;
    }
    if (type instanceof ColumnType.Day || type instanceof ColumnType.BirthDate) {
      return DataTypes.DateType;
    }
    if (type instanceof ColumnType.OpenTexts || type instanceof ColumnType.OpenUnits) {
      return DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false);
    }
    if (type instanceof ColumnType.OpenNumbers) {
      return DataTypes.createMapType(
          DataTypes.StringType,
          DataTypes.createDecimalType(WrittenNumber.DIGITS, WrittenNumber.SCALE),
          true);
    }
    return DataTypes.StringType;
  }
}
