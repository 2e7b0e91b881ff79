package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  private static final String WHOLE =
      """
      smtp:
        host: smtp.kommune.example
        port: 587
        security: starttls
        user: pejl
        from: pejl@kommune.example
        to: [drift@kommune.example, vagt@kommune.example]
      webhook:
        url: https://chat.kommune.example/hooks/abc
        secret_header: X-Pejl-Key
      links:
        airflow: https://airflow.kommune.example/
        superset: https://pejl.kommune.example
      status_changes:
        to:
          ishoej-next: [tovholder@ishoej.example]
      not_expected:
        absence: [TEC]
      """;

  @TempDir private Path folder;

  @Test
  void readsTheWholeFile() throws IOException {
    Messages messages = read(WHOLE);
    SmtpSettings smtp = messages.smtp().orElseThrow();
    assertThat(smtp.security()).isEqualTo(Security.STARTTLS);
    assertThat(smtp.user()).isEqualTo(Optional.of("pejl"));
    assertThat(messages.recipients())
        .containsExactly("drift@kommune.example", "vagt@kommune.example", "webhook");
    assertThat(messages.links().nights())
        .isEqualTo("https://airflow.kommune.example/dags/pejl_nightly");
    assertThat(messages.statusChanges())
        .containsEntry("ishoej-next", List.of("tovholder@ishoej.example"));
    assertThat(messages.notExpected()).containsEntry("absence", Set.of("TEC"));
  }

  @Test
  void readsTheExampleThatIsShipped() throws IOException {
    Path example = Path.of("src", "main", "resources", "messages", "example.yaml");
    assertThat(read(Files.readString(example)).recipients())
        .containsExactly("drift@kommune.example", "webhook");
  }

  @Test
  void linksToLogsWhereTheReaderFindsThem() {
    Links links = new Links("https://airflow.example/base", "");
    assertThat(links.log("http://127.0.0.1:8080/dags/x/runs/scheduled__2026%3A1?try_number=2"))
        .isEqualTo("https://airflow.example/base/dags/x/runs/scheduled__2026%3A1?try_number=2");
    assertThat(links.log("https://other.example/log")).isEqualTo("https://other.example/log");
    assertThat(links.log("")).isEmpty();
    assertThat(Links.NONE.log("http://127.0.0.1:8080/dags"))
        .isEqualTo("http://127.0.0.1:8080/dags");
  }

  @Test
  void hasNoMessagesWithoutTheFile() {
    assertThat(Messages.load(folder.resolve("none.yaml"), Set.of(), Set::of))
        .isEqualTo(Messages.NONE);
  }

  @Test
  void namesEachMistakeWithItsLineAndTheNearestWord() {
    assertWrong("security: starttls", "securty: starttls", "messages.yaml:4", "'security'");
    assertWrong("security: starttls", "security: startls", "messages.yaml:4", "starttls");
    assertWrong("port: 587", "port: 70000", "messages.yaml:3", "1 to 65535");
    assertWrong("host: smtp.kommune.example", "", "messages.yaml:3", "Missing key 'host'");
    assertWrong("vagt@kommune.example]", "vagt]", "messages.yaml:7", "'vagt'");
    assertWrong("ishoej-next:", "ishøj-next:", "messages.yaml:16", "ishoej-next");
    assertWrong("absence:", "absense:", "messages.yaml:18", "absence");
    assertWrong("secret_header: X-Pejl-Key", "secret_header: Host", "messages.yaml:10", "header");
  }

  @Test
  void sendsNothingInTheOpenButToThisMachine() throws IOException {
    assertWrong("security: starttls", "security: none", "messages.yaml:4", "this machine");
    assertThat(
            read(WHOLE
                    .replace("security: starttls", "security: none")
                    .replace("smtp.kommune.example", "localhost"))
                .smtp())
        .isPresent();
    assertWrong("https://chat", "http://chat", "messages.yaml:9", "https://");
    assertWrong("https://chat", "https://me:secret@chat", "messages.yaml:9", "without a user");
  }

  @Test
  void doesNotRepeatTheAddressOfAWebhookWhichMayHoldASecret() {
    assertThatThrownBy(() -> read(WHOLE.replace("https://chat", "ftp://chat")))
        .hasMessageContaining("messages.yaml:9")
        .hasMessageNotContaining("hooks/abc");
  }

  @Test
  void needsMailForChangesOfStatus() {
    assertThatThrownBy(() -> read(WHOLE.substring(WHOLE.indexOf("links:"))))
        .hasMessageContaining("missing key 'smtp'");
  }

  private void assertWrong(String right, String wrong, String place, String words) {
    assertThat(WHOLE).contains(right);
    assertThatThrownBy(() -> read(WHOLE.replace(right, wrong)))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(words);
  }

  private Messages read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("messages.yaml"), yaml);
    return Messages.load(
        file, Set.of("absence", "enrolment"), () -> Set.of("ishoej-next", "albertslund"));
  }
}
