package dk.pejl.etl.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RowGroupTest {
  private static final StructType SCHEMA =
      StructType.fromDDL("year string, code string, value decimal(30,2), open map<string,string>");

  private static final Row FIRST = row("2024/25", "a", "1.50", Map.of("x", "1"));
  private static final Row SECOND = row("2024/25", null, "2.00", Map.of());
  private static final Row THIRD = row("2025/26", "a", "1.50", null);

  private final SparkSession spark = SharedSpark.session().newSession();

  @ParameterizedTest
  @EnumSource(Workload.class)
  void countsEachGroup(Workload workload) {
    Workload.begin(spark, workload == Workload.SMALL ? 0 : Long.MAX_VALUE);

    List<RowGroup> groups = groups(1, FIRST, SECOND, THIRD);

    Map<String, Long> counts = new TreeMap<>();
    groups.forEach(group -> counts.put(group.by().getAs("year"), group.rows()));
    assertThat(counts).containsExactly(Map.entry("2024/25", 2L), Map.entry("2025/26", 1L));
  }

  @Test
  void theDigestIsTheSameInAnyOrderAndAnyNumberOfPieces() {
    assertThat(digest(1, FIRST, SECOND)).isEqualTo(digest(2, SECOND, FIRST));
  }

  @Test
  void theDigestTellsAnotherValueAnotherPlaceAndAMissingOneApart() {
    assertThat(
            List.of(
                digest(1, FIRST, FIRST),
                digest(1, FIRST, row("2024/25", "a", "1.51", Map.of("x", "1"))),
                digest(1, FIRST, row("2024/25", "", "1.50", Map.of("x", "1"))),
                digest(1, FIRST, row("2024/25", null, "1.50", Map.of("x", "1"))),
                digest(1, FIRST, row("2024/25", "a", "1.50", Map.of())),
                digest(1, FIRST, row("2024/25", "a", "1.50", null))))
        .doesNotHaveDuplicates();
  }

  private long digest(int pieces, Row... rows) {
    return groups(pieces, rows).stream()
        .filter(group -> group.by().getAs("year").equals("2024/25"))
        .findFirst()
        .orElseThrow()
        .digest();
  }

  private List<RowGroup> groups(int pieces, Row... rows) {
    Dataset<Row> all = spark.createDataFrame(Arrays.asList(rows), SCHEMA).repartition(pieces);
    return RowGroup.of(all, List.of(col("year")), SCHEMA);
  }

  private static Row row(String year, String code, String value, Map<String, String> open) {
    return RowFactory.create(year, code, new BigDecimal(value), open);
  }
}
