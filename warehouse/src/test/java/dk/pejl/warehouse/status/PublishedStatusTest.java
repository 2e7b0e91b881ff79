package dk.pejl.warehouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Prints what the model gives for three of its cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedStatusTest {
  private static final List<String> CLAIMS =
      List.of(
          "at least 30 holds at exactly 30",
          "over 4.0 does not hold at exactly 4.0",
          "values that were not collected are no data");

  private StatusTables tables;

  @BeforeAll
  void publish(@TempDir Path folder) {
    tables = new StatusTables(folder);
    List<StatusCase> cases =
        StatusCase.all().stream().filter(example -> CLAIMS.contains(example.claim())).toList();
    cases.forEach(tables::add);
    Connection connection = tables.connection();
    Sql.execute(connection, "update dim.target set title = 'Flere vælger en uddannelse'");
    Sql.execute(connection, "update dim.document set title = 'Aftale ' || document_id");
    new TargetStatus().judge(connection, LocalDate.of(2026, 3, 1));
    new Marts(Crosswalks.load().scopeValues()).fill(connection);
  }

  @AfterAll
  void close() throws SQLException {
    tables.close();
  }

  @Test
  void groupsTargetsByDocumentAndCountsThem() {
    String text =
        PublishedStatus.of(tables.connection(), Optional.empty()).report().text(Titles.SHORT);

    assertThat(text)
        .contains("1 mål: 1 nået", "1 mål: 1 bagud", "1 mål: 1 kan ikke vurderes")
        .contains("I alt: 3 mål: 1 nået, 1 bagud, 1 kan ikke vurderes");
  }

  @Test
  void saysWhyATargetCannotBeAssessed() {
    assertThat(
            PublishedStatus.of(tables.connection(), Optional.empty()).report().text(Titles.SHORT))
        .contains("Kan ikke vurderes: ingen data")
        .contains("Flere vælger en uddannelse");
  }

  @Test
  void writesNumbersAsDanesDo() {
    assertThat(
            PublishedStatus.of(tables.connection(), Optional.empty()).report().text(Titles.SHORT))
        .contains("30,0 %")
        .contains("31-12-2026");
  }

  @Test
  void givesMachinesCodesAndNumbers() {
    Map<String, Object> first =
        PublishedStatus.of(tables.connection(), Optional.empty()).objects().stream()
            .filter(row -> row.get("status").equals("reached"))
            .findFirst()
            .orElseThrow();

    assertThat(first.keySet())
        .startsWith(
            "id",
            "document",
            "title",
            "status",
            "reason",
            "value",
            "baseline",
            "goal",
            "expected",
            "period");
    assertThat(Json.text(first)).contains("\"value\" : 30.0", "\"deadline\" : \"2026-12-31\"");
  }

  @Test
  void showsOneDocumentAlone() {
    String document =
        Sql.queryText(tables.connection(), "select min(document_id) from dim.document");

    assertThat(PublishedStatus.of(tables.connection(), Optional.of(document)).objects()).hasSize(1);
  }

  @Test
  void saysThatADocumentHasNothingInTheRelease() {
    Sql.execute(
        tables.connection(),
        "insert into dim.document by name from (from dim.document limit 1)"
            + " select * replace ('tom' as document_id, 'Tom aftale' as title)");

    assertThat(
            PublishedStatus.of(tables.connection(), Optional.of("tom")).report().text(Titles.SHORT))
        .endsWith("\n\nDer er ingen mål i denne udgivelse.\n");
    assertThat(FollowUp.text(FollowUp.of(tables.connection(), "tom"), Titles.SHORT))
        .isEqualTo("\nDokumentet har hverken forpligtelser eller indsatser i denne udgivelse.\n");
  }

  @Test
  void cutsTitlesForAScreenOnly() {
    String title = "x".repeat(70);

    assertThat(Titles.SHORT.of(title)).hasSize(64).endsWith("…");
    assertThat(Titles.WHOLE.of(title)).isEqualTo(title);
    assertThat(Titles.SHORT.of("Mål")).isEqualTo("Mål");
  }

  @Test
  void rejectsAnUnknownDocument() {
    assertThatThrownBy(() -> PublishedStatus.of(tables.connection(), Optional.of("ukendt-aftale")))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Ukendt dokument: 'ukendt-aftale', kendte er t")
        .extracting(fault -> ((PejlException) fault).exitCode())
        .isEqualTo(ExitCode.WRONG_INPUT);
  }
}
