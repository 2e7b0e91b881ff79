package dk.pejl.etl.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.connector.catalog.Column;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Spark's source {@code pejl-delivery}: deliveries of one extract, read by its contract. Each
 * record is exactly one row, with its delivery's place in the list; a delivery that is rejected as
 * a whole is one row with outcome {@code rejected}. The files are looked through once when they are
 * loaded, and not again, as deliveries do not change. {@link DeliveryReader} sets the options.
 */
public final class SparkDeliverySource implements TableProvider, DataSourceRegister {
  @Override
  public String shortName() {
    return "pejl-delivery";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return SparkSchema.ofSource(SparkSourceOptions.of(options).contract());
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    SparkSourceOptions options = SparkSourceOptions.of(properties);
    return new Deliveries(schema, options, pieces(options));
  }

  private static List<SparkPiece> pieces(SparkSourceOptions options) {
    return IntStream.range(0, options.files().size())
        .mapToObj(options::wanted)
        .flatMap(wanted -> SparkPlanner.plan(wanted, options.splitBytes()).stream())
        .toList();
  }

  private record Deliveries(StructType staged, SparkSourceOptions options, List<SparkPiece> pieces)
      implements Table, SupportsRead {
    @Override
    public String name() {
      return "deliveries of " + options.contract().id();
    }

    @Override
    public Column[] columns() {
      return Arrays.stream(staged.fields())
          .map(field -> Column.create(field.name(), field.dataType(), field.nullable()))
          .toArray(Column[]::new);
    }

    @Override
    public Set<TableCapability> capabilities() {
      return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap ignored) {
      return new SparkDeliveryScan(options.contract(), pieces, staged);
    }
  }
}
