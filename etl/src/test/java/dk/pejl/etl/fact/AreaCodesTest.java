package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.spark.SharedSpark;
import dk.pejl.etl.spark.Workload;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Areas as sources write them: one text after another, compiled and interpreted. */
final class AreaCodesTest {
  private final AreaCodes areas = AreaCodes.of(Crosswalks.load().municipalities());

  @ParameterizedTest
  @EnumSource(Workload.class)
  void findsAnAreaByNameAndByCode(Workload workload) {
    SparkSession spark = SharedSpark.session().newSession();
    Workload.begin(spark, workload == Workload.SMALL ? 0 : Long.MAX_VALUE);

    assertThat(
            codes(
                spark,
                "Ishøj",
                "Ishøj",
                " ISHØJ KOMMUNE ",
                "Københavns Kommune",
                "København",
                "183",
                "0183",
                "Hele landet",
                "000"))
        .containsExactly("183", "183", "183", "101", "101", "183", "183", "alle", "alle");
  }

  @ParameterizedTest
  @EnumSource(Workload.class)
  void saysOfAnythingElseThatItIsNotKnown(Workload workload) {
    SparkSession spark = SharedSpark.session().newSession();
    Workload.begin(spark, workload == Workload.SMALL ? 0 : Long.MAX_VALUE);

    assertThat(codes(spark, "NEXT", null, "", "00183", "83", "Ishøj"))
        .containsExactly("ukendt", "ukendt", "ukendt", "ukendt", "ukendt", "183");
  }

  private List<String> codes(SparkSession spark, String... texts) {
    List<Row> rows = Arrays.stream(texts).map(RowFactory::create).toList();
    return spark
        .createDataFrame(rows, StructType.fromDDL("text string"))
        .select(areas.ofText(col("text")))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
