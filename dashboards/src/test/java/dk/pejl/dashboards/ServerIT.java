package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.dashboards.provision.ReleaseCheck;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server: what it serves, and what it refuses whoever asks. */
@Tag("superset")
@ExtendWith(SupersetExtension.class)
class ServerIT {
  private final SharedSuperset superset;

  ServerIT(SharedSuperset superset) {
    this.superset = superset;
  }

  @Test
  void startsOnceAndAnswers() {
    assertThat(superset.home().server().start()).isEqualTo(superset.state());
    assertThat(superset.state().answers()).isTrue();
    assertThat(superset.state().login()).isEqualTo("admin");
  }

  @Test
  void servesItsOwnFilesPackedAndForEver() {
    StaticFile script = StaticFile.scriptOf(superset.address());

    HttpResponse<byte[]> packed = script.ask("gzip, deflate, br, zstd");
    HttpResponse<byte[]> plain = script.ask("identity");

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("br");
    assertThat(packed.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValue("Content-Type"))
        .isEqualTo(plain.headers().firstValue("Content-Type"));
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.body()).isNotEmpty().hasSizeLessThan(plain.body().length / 2);
    assertThat(script.of("0".repeat(20) + ".chunk.js").ask("br").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb:////tmp/other.duckdb",
        "duckdb:///:memory:",
        "sqlite:////tmp/other.db",
        "postgresql://localhost/other"
      })
  void refusesEveryOtherDatabase(String uri) {
    assertThat(superset.client().tryToAddDatabase("other", uri)).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_text('/etc/passwd')",
        "select * from read_csv('/etc/passwd')",
        "select * from glob('/etc/*')",
        "attach '/tmp/other.duckdb' as other",
        "set enable_external_access = true",
        "install httpfs",
        "create table mart.mine (a integer)"
      })
  void refusesSqlThatReachesBeyondThePublishedFile(String sql) {
    String answer = superset.client().runSql(database().id(), sql);

    assertThat(answer).contains("error").doesNotContain("root:", "\"status\": \"success\"");
  }

  @Test
  void refusesToWriteAFile() {
    Path file = superset.folder().resolve("stolen.csv");

    assertThat(
            superset.client().runSql(database().id(), "copy mart.target_status to '" + file + "'"))
        .contains("error");
    assertThat(file).doesNotExist();
  }

  @Test
  void runsSqlOnThePublishedFile() {
    assertThat(
            superset
                .client()
                .runSql(database().id(), "select count(*) as n from mart.target_status"))
        .contains("\"n\": 5");
  }

  @Test
  void showsANewReleaseAtOnce() throws IOException, SQLException {
    superset.home().publish("20261125T041500-next");
    assertThat(new ReleaseCheck(superset.client()).shows("20261125T041500-next"))
        .isEqualTo("Superset viser udgivelsen");

    superset.home().publish("20261126T041500-last");
    assertThat(new ReleaseCheck(superset.client()).shows("20261126T041500-last"))
        .isEqualTo("Superset viser udgivelsen");
  }

  private ServerAsset database() {
    return superset.client().list(AssetKind.DATABASE).get(0);
  }
}
