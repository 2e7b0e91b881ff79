package dk.pejl.etl.reader;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.ContractText;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.spark.SharedSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateKeysTest {
  private static final String HEADER = "KODE;NAVN;ANTAL\n";

  private final SparkSession spark = SharedSpark.session();
  private final Contract contract = ContractText.of("x").contract();

  @TempDir Path folder;

  private Dataset<Row> rows(Contract of, String... files) {
    return new DeliveryReader(spark, 1)
        .readAll(of, IntStream.range(0, files.length).mapToObj(i -> file(files[i], i)).toList());
  }

  private DeliveryFile file(String text, int number) {
    try {
      return new DeliveryFile(
          "x.csv", Files.writeString(folder.resolve("x" + number), text).toUri(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Delivery, number, outcome and findings of all rows. */
  private static List<String> lines(Dataset<Row> rows) {
    return rows
        .selectExpr(
            "_delivery", "record_number", "outcome", "concat_ws(',', title, get(findings, 0).text)")
        .sort("_delivery", "record_number")
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  @Test
  void withoutRepeatedKeysThereIsNothingToHold() {
    assertThat(
            new DuplicateKeys(contract).hold(rows(contract, HEADER + "1;a;\n2;a;\n3;;x\n3;;x\n")))
        .isEmpty();
  }

  @Test
  void aKeyMayStandInSeveralDeliveries() {
    Dataset<Row> rows = rows(contract, HEADER + "1;a;\n2;b;\n", HEADER + "1;a;\n2;b;\n1;c;\n");

    assertThat(lines(new DuplicateKeys(contract).hold(rows).orElseThrow()))
        .containsExactly(
            "0 2 accepted a",
            "0 3 accepted b",
            "1 2 accepted a",
            "1 3 accepted b",
            "1 4 held Posten har samme nøgle som post 2.");
  }

  @Test
  void keysAreNotTheSameBecauseTheirHashesAre() {
    Dataset<Row> rows = rows(contract, HEADER + "1;a;\n2;b;\n1;c;\n3;d;x\n4;e;\n");
    List<String> expected = lines(new DuplicateKeys(contract).hold(rows).orElseThrow());

    assertThat(expected.get(2)).isEqualTo("0 4 held Posten har samme nøgle som post 2.");
    assertThat(expected.stream().filter(line -> line.contains("accepted"))).hasSize(3);
    assertThat(lines(new DuplicateKeys(contract, key -> lit(7L)).hold(rows).orElseThrow()))
        .isEqualTo(expected);
    assertThat(
            lines(
                new DuplicateKeys(contract, key -> pmod(xxhash64(key), lit(2L)))
                    .hold(rows)
                    .orElseThrow()))
        .isEqualTo(expected);
  }

  @Test
  void equalRecordsMayStandFarApartWhereTheContractSaysSo() {
    Contract repeating =
        Contracts.parse(
            "x",
            ContractText.of("x")
                .yaml()
                .replace("key: [code]", "key: [code]\nrepeats: allowed-if-equal"));
    Dataset<Row> rows = rows(repeating, HEADER + "1;a;\n2;b;2\n1;a;\n2;b;3\n2;b;2\n");

    assertThat(lines(new DuplicateKeys(repeating).hold(rows).orElseThrow()))
        .containsExactly(
            "0 2 accepted a",
            "0 3 accepted b",
            "0 4 accepted a",
            "0 5 held Posten har samme nøgle som post 3.",
            "0 6 accepted b");
  }

  @Test
  void mostKeysOfADeliveryMayRepeat() {
    int keys = DuplicateKeys.MOST_HASHES + 1;
    String once = IntStream.range(0, keys).mapToObj(i -> i + ";a;\n").collect(Collectors.joining());
    Dataset<Row> rows =
        new DeliveryReader(spark, 100_000)
            .readAll(contract, List.of(file(HEADER + once + once + "4;x;y\n", 0)));

    Dataset<Row> held =
        new DuplicateKeys(contract).hold(rows).orElseThrow().filter("outcome = 'held'");
    assertThat(held.count()).isEqualTo(keys + 1);
    assertThat(
            held.filter("record_number = " + (keys + 2))
                .selectExpr("findings[0].text")
                .first()
                .getString(0))
        .isEqualTo("Posten har samme nøgle som post 2.");
  }

  @Test
  void findsTheNumbersThatStandTwiceHoweverManyThereAre() {
    Dataset<Row> numbers =
        spark
            .range(0, 50_000, 1, 3)
            .toDF()
            .select(xxhash64(functions.col("id")))
            .unionAll(spark.range(49_990, 50_010).toDF().select(xxhash64(functions.col("id"))))
            .unionAll(spark.range(49_999, 50_000).toDF().select(xxhash64(functions.col("id"))));
    List<Long> repeated =
        spark
            .range(49_990, 50_000)
            .toDF()
            .select(xxhash64(functions.col("id")))
            .collectAsList()
            .stream()
            .map(row -> row.getLong(0))
            .toList();

    assertThat(RepeatedHashes.of(numbers, 1, 100)).containsExactlyInAnyOrderElementsOf(repeated);
    assertThat(RepeatedHashes.of(numbers, 10_000_000, 100))
        .containsExactlyInAnyOrderElementsOf(repeated);
    assertThat(RepeatedHashes.of(numbers, 1, 3)).hasSize(3);
  }
}
