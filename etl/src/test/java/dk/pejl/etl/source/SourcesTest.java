package dk.pejl.etl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.etl.contract.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final Contracts CONTRACTS = Contracts.load(Path.of("none"));

  @TempDir Path folder;

  @Test
  void hasTheHomesInboxAloneWithoutAFile() {
    assertThat(Sources.load(folder.resolve("sources.yaml"), CONTRACTS).all())
        .containsExactly(InboxSource.DEFAULT);
  }

  @Test
  void readsAStatBankTable() throws IOException {
    StatBankTable source =
        (StatBankTable)
            read("""
                    folk1a:
                      kind: statbank
                      table: FOLK1A
                      variables: {OMRÅDE: ['000', '183'], KØN: '*', Tid: '*'}
                      limits: {megabytes: 3, between_seconds: 0.2, tries: 1}
                    """)
                .named("folk1a");
    assertThat(source.web().base()).hasToString("https://api.statbank.dk/v1");
    assertThat(source.web().file()).isEqualTo("statistikbanken/FOLK1A.csv");
    assertThat(source.variables())
        .containsEntry("OMRÅDE", List.of("000", "183"))
        .containsEntry("Tid", List.of("*"));
    assertThat(source.web().limits().bytes()).isEqualTo(3 << 20);
    assertThat(source.web().limits().between()).isEqualTo(Duration.ofMillis(200));
    assertThat(source.web().limits().total()).isEqualTo(HttpLimits.DEFAULT.total());
  }

  @Test
  void putsTheHomesInboxFirstAndLetsItBeChanged() throws IOException {
    Sources sources =
        read(
            """
            sftp-next: {kind: inbox, folder: /mnt/next, archive: false}
            inbox: {kind: inbox, stable_seconds: 5}
            """);
    assertThat(sources.all()).extracting(Source::id).containsExactly("inbox", "sftp-next");
    assertThat(((InboxSource) sources.named("inbox")).stable()).hasSeconds(5);
    assertThat(((InboxSource) sources.named("sftp-next")).archives()).isFalse();
  }

  @Test
  void tellsAllThatIsWrongAtOnceWithItsLine() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    Folk:
                      kind: statbnk
                    folk1a:
                      kind: statbank
                      table: FOLK1A
                      varables: {Tid: '*'}
                      url: http://api.statbank.dk/v1
                      limits: {tris: 3, total_seconds: 0}
                    other:
                      kind: statbank
                      table: FOLK1A
                      variables: {Tid: []}
                    xyz:
                      kind: statbank
                      table: XYZ
                      file: STATUSU6.csv
                      variables: {Tid: '*'}
                    abc: {kind: statbank, table: ABC, variables: {Tid: '*'}}
                    mount: {kind: inbox, folder: relative}
                    """))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("sources.yaml:2: Invalid id: 'Folk'")
        .hasMessageContaining("sources.yaml:2: Invalid kind: 'statbnk', did you mean 'statbank'?")
        .hasMessageContaining("sources.yaml:6: Unknown key 'varables', did you mean 'variables'?")
        .hasMessageContaining("Missing key 'variables'")
        .hasMessageContaining("sources.yaml:7: Invalid url, expected https://")
        .hasMessageContaining("Unknown key 'tris', did you mean 'tries'?")
        .hasMessageContaining("expected more than 0 seconds")
        .hasMessageContaining("Delivers 'statistikbanken/FOLK1A.csv' like source 'folk1a'")
        .hasMessageContaining("Invalid values")
        .hasMessageContaining("'dst_education_status' of 'STATUSU6.csv' reads another format")
        .hasMessageContaining("No contract knows a delivery called 'statistikbanken/ABC.csv'")
        .hasMessageContaining("Missing key 'folder'");
  }

  @Test
  void doesNotRepeatAnAddressThatMayHoldAPassword() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    a: {kind: statbank, table: FOLK1A, variables: {Tid: '*'}, url: 'https://u:pw1@x.dk'}
                    """))
        .hasMessageContaining("Invalid url")
        .hasMessageNotContaining("pw1");
  }

  @Test
  void namesTheNearestSource() throws IOException {
    Sources sources = read("sftp: {kind: inbox, folder: /mnt}");
    assertThatThrownBy(() -> sources.named("inbx"))
        .isInstanceOf(PejlException.class)
        .hasMessage("Unknown source: 'inbx', did you mean 'inbox'?");
  }

  @Test
  void readsTheExampleThatShips() {
    Sources sources = Sources.load(Path.of("src/main/resources/sources/example.yaml"), CONTRACTS);
    assertThat(sources.all())
        .extracting(Source::kind)
        .containsExactly("inbox", "statbank", "jobindsats-v3", "uddannelsesstatistik");
    assertThat(((InboxSource) sources.named("inbox"))).isEqualTo(InboxSource.DEFAULT);
  }

  @Test
  void readsWhatTheExampleLeavesOut() throws IOException {
    String example = Files.readString(Path.of("src/main/resources/sources/example.yaml"));
    String all =
        example
            .replaceAll("(?m)^#(?=[a-z0-9-]+:$| {2}[a-z_]+: )", "")
            .replace("https://…/", "https://x.dk/");
    assertThat(read(all.replaceFirst("(?s) {2}limits:.*", "")).all())
        .extracting(Source::kind)
        .contains("jobindsats-v2", "institution-register", "file")
        .hasSize(8);
  }

  private Sources read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("sources.yaml"), yaml);
    return Sources.load(file, CONTRACTS);
  }
}
