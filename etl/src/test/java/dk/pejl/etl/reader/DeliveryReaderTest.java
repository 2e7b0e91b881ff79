package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.ContractText;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.spark.SharedSpark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReaderTest {
  private static final String ROWS =
      "KODE;NAVN;ANTAL\n1;Ærø;1\n2;a;x\n1;Ærø igen;3\n4;\"d\";..\n1;Ærø;1\n6;\"f;6\n6;g;7\n";

  private final SparkSession spark = SharedSpark.session();

  @TempDir Path folder;

  private DeliveryFile file(String name, String text) throws IOException {
    Path file = folder.resolve("delivery");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return new DeliveryFile(name, file.toUri(), "");
  }

  private static List<String> rows(Dataset<Row> delivery) {
    return delivery
        .selectExpr(
            "record_number",
            "outcome",
            "concat_ws(',', code, title, persons)",
            "concat_ws(' ', transform(findings, f -> concat(f.rule, ': ', f.text)))")
        .sort("record_number")
        .collectAsList()
        .stream()
        .map(row -> row.mkString("|"))
        .toList();
  }

  @Test
  void theColumnsAreTheContractsBetweenNumberAndOutcome() throws IOException {
    Contract contract = Contracts.load(folder).named("dst_population");
    DeliveryFile file = file("FOLK1A.csv", "OMRÅDE;KØN;ALDER;TID;INDHOLD\n000;1;0;2008K1;32976\n");

    assertThat(new DeliveryReader(spark).read(contract, file).schema().toDDL())
        .isEqualTo(
            "record_number INT NOT NULL,area STRING,sex STRING,age STRING,marital_status STRING,"
                + "quarter STRING,persons INT,missing STRING,findings ARRAY<STRUCT<rule: STRING NOT"
                + " NULL, severity: STRING NOT NULL, column: STRING NOT NULL, text: STRING NOT"
                + " NULL>> NOT NULL,outcome STRING NOT NULL");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 33, Long.MAX_VALUE})
  void everyRecordIsOneRowHoweverTheFileIsSplit(long splitBytes) throws IOException {
    Dataset<Row> delivery =
        new DeliveryReader(spark, splitBytes)
            .read(ContractText.of("x").contract(), file("x.csv", ROWS));

    assertThat(rows(delivery))
        .containsExactly(
            "2|accepted|1,Ærø,1|",
            "3|held||invalid_value: Værdien 'x' i ANTAL er ikke et helt tal, som kolonnen kan"
                + " have.",
            "4|held||duplicate_key: Posten har samme nøgle som post 2.",
            "5|accepted|4,d|",
            "6|held||duplicate_key: Posten har samme nøgle som post 2.",
            "7|held||record_shape: Postens anførselstegn passer ikke sammen.",
            "8|accepted|6,g,7|");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 33, Long.MAX_VALUE})
  void equalRecordsMayStandTwiceWhereTheContractSaysSo(long splitBytes) throws IOException {
    String yaml =
        ContractText.of("x")
            .yaml()
            .replace("key: [code]", "key: [code]\nrepeats: allowed-if-equal");
    Dataset<Row> delivery =
        new DeliveryReader(spark, splitBytes).read(Contracts.parse("x", yaml), file("x.csv", ROWS));

    assertThat(delivery.filter("outcome = 'held'").select("record_number").collectAsList())
        .extracting(row -> row.getInt(0))
        .containsExactlyInAnyOrder(3, 4, 7);
  }

  @Test
  void mapsArePartOfAKey() throws IOException {
    String answer =
        "{\"columns\":[\"Periode\",\"Område\",\"Køn\",\"Antal\"],\"rows\":[[\"2025M05\",\"Ishøj\",\"I"
            + " alt\",1],[\"2025M05\",\"Ishøj\",\"Mænd\",null],[\"2025M05\",\"Ishøj\",\"I alt\",1],"
            + "[\"2025M05\",\"Ishøj\",\"I alt\",2]]}";
    Dataset<Row> delivery =
        new DeliveryReader(spark)
            .read(
                Contracts.load(folder).named("jobindsats"), file("jobindsats/y38a02.json", answer));

    assertThat(delivery.sort("record_number").select("outcome").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("accepted", "accepted", "accepted", "held");
    assertThat(
            delivery
                .filter("record_number = 2")
                .selectExpr("dimensions['Køn']", "measures['Antal']", "map_keys(measures)[0]")
                .first()
                .mkString("|"))
        .isEqualTo("Mænd|null|Antal");
  }

  @Test
  void aRejectedFileIsOneRow() throws IOException {
    Dataset<Row> delivery =
        new DeliveryReader(spark)
            .read(ContractText.of("x").contract(), file("x.csv", "<html>fejl</html>"));

    assertThat(rows(delivery))
        .containsExactly("0|rejected||html_instead_of_data: Filen er en webside og ikke data.");
  }

  @Test
  void anEnvelopeGivesTheDeliveryOfTheSlotThatIsAskedFor() throws IOException {
    Contract contract =
        ContractText.of("x").terms("slot: {columns: [title]}\nenvelope: by-slot").contract();
    DeliveryFile file = file("x.csv", "KODE;NAVN;ANTAL\n1;2023;1\n2;2024;2\n3;2024;x\n");
    DeliveryReader reader = new DeliveryReader(spark, 1);

    assertThat(rows(reader.read(contract, new DeliveryFile("x.csv", file.location(), "2024"))))
        .containsExactly("3|accepted|2,2024,2|");
    assertThat(rows(reader.read(contract, new DeliveryFile("x.csv", file.location(), "2023"))))
        .hasSize(2)
        .first()
        .isEqualTo("2|accepted|1,2023,1|");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, Long.MAX_VALUE})
  void nothingIsShuffledWhileDeliveriesAreRead(long splitBytes) throws IOException {
    Dataset<Row> delivery =
        new DeliveryReader(spark, splitBytes)
            .readAll(ContractText.of("x").contract(), List.of(file("x.csv", ROWS)));

    assertThat(delivery.queryExecution().executedPlan().toString()).doesNotContain("Exchange");
  }

  @Test
  void aQueryReadsTheColumnsThatItNeeds() throws IOException {
    Dataset<Row> delivery =
        new DeliveryReader(spark, 20).read(ContractText.of("x").contract(), file("x.csv", ROWS));

    assertThat(delivery.count()).isEqualTo(7);
    assertThat(
            delivery
                .filter("outcome = 'accepted'")
                .agg(Map.of("persons", "sum"))
                .first()
                .getLong(0))
        .isEqualTo(8);
  }

  @Test
  void tellsWhichOptionIsMissing() {
    assertThatThrownBy(() -> spark.read().format("pejl-delivery").load())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Missing option of pejl-delivery: 'contract-id'");
  }
}
