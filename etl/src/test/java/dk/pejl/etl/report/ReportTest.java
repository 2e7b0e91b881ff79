package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.server.Ports;
import dk.pejl.warehouse.ledger.RunOutcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents and their messages, with a real mail server. */
class ReportTest {
  private static final String SMTP =
      """
      smtp:
        host: 127.0.0.1
        port: %d
        security: none
        from: pejl@kommune.example
        to: [drift@kommune.example]
      links: {airflow: "https://airflow.example", superset: "https://superset.example/"}
      """;

  @TempDir private Path folder;
  private final int port = Ports.anyFree();
  private GreenMail mail = server();
  private ReportHome home;

  @BeforeEach
  void open() {
    mail.start();
    home = new ReportHome(folder).messages(SMTP.formatted(port));
  }

  @AfterEach
  void close() {
    mail.stop();
  }

  private GreenMail server() {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  @Test
  void tellsOnceThatANightFailedAndOnceThatItIsWell() throws Exception {
    home.failed("build", 1);
    home.sleep(1).failed("build", 1);
    assertThat(subjects()).containsExactly("Pejl: natten fejlede i build");
    assertThat(text(0))
        .contains("build sluttede med kode 1 – en fejl i Pejl selv")
        .contains("Intet er udgivet endnu")
        .contains("Send loggen")
        .contains("https://airflow.example/dags/pejl_nightly");

    home.sleep(1).run(RunOutcome.PUBLISHED).report(NightEnd.OK);
    home.sleep(1).run(RunOutcome.UNCHANGED).report(NightEnd.OK);
    assertThat(subjects()).containsExactly("Pejl: natten fejlede i build", "Pejl: i orden igen");
    assertThat(text(1))
        .contains("build sluttede med kode 1", "siden 24-11-2026 kl. 05:00", "Intet.");
  }

  @Test
  void tellsOfAnotherFaultThoughTheFirstIsNotWell() throws Exception {
    home.failed("transform", 4);
    home.sleep(1).failed("build", 2);
    assertThat(subjects())
        .containsExactly("Pejl: natten fejlede i transform", "Pejl: natten fejlede i build");
    home.sleep(1).run(RunOutcome.PUBLISHED).report(NightEnd.NOT_TOLD);
    assertThat(subjects()).hasSize(3);
    assertThat(text(2)).contains("transform sluttede med kode 4", "build sluttede med kode 2");
  }

  @Test
  void tellsOfAllThatFailedTonightInOneMessage() throws Exception {
    FailedTask build = new FailedTask("build", Optional.of(3), "https://airflow.example/log");
    FailedTask publish = new FailedTask("publish", Optional.of(3), "");
    FailedTask refresh = new FailedTask("refresh", Optional.empty(), "");
    FailedTask fetch = new FailedTask("fetch:folk1a", Optional.of(4), "");
    home.run(RunOutcome.STOPPED).report(NightEnd.failed(List.of(fetch, build, publish, refresh)));
    assertThat(subjects())
        .containsExactly(
            "Pejl: natten fejlede i fetch:folk1a, refresh",
            "Pejl: udgivelsen blev standset af 1 kontrol");
    assertThat(text(0)).contains("refresh blev afbrudt");
    assertThat(text(1)).contains("Se mere: https://airflow.example/log");
    assertThatThrownBy(() -> NightEnd.failed(List.of(build, build)))
        .isInstanceOf(PejlException.class);
  }

  @Test
  void tellsOfASourceByItself() throws Exception {
    home.run(RunOutcome.PUBLISHED).failed("fetch:folk1a", 4);
    home.sleep(1).run(RunOutcome.PUBLISHED).failed("fetch:folk1a", 4);
    home.sleep(1).run(RunOutcome.PUBLISHED).failed("fetch:jobindsats", 2);
    assertThat(subjects())
        .containsExactly(
            "Pejl: natten fejlede i fetch:folk1a",
            "Pejl: natten fejlede i fetch:jobindsats",
            "Pejl: i orden igen");
    assertThat(text(2))
        .contains("fetch:folk1a", "Noget andet er stadig åbent")
        .doesNotContain("jobindsats", "Intet.");
  }

  @Test
  void tellsWhichCheckStoppedARelease() throws Exception {
    home.run(RunOutcome.STOPPED).failed("build", 3);
    home.report(NightEnd.NOT_TOLD);
    assertThat(subjects()).containsExactly("Pejl: udgivelsen blev standset af 1 kontrol");
    assertThat(text(0)).contains("Kontrol ikke bestået: ", "./pejl publish");
    assertThat(home.status()).contains("\"night\" : \"stopped\"", "no_empty_release");
  }

  @Test
  void tellsOfAllThatIsMissingOneMorningInOneMessage() throws Exception {
    LocalDate last = ReportHome.DAY.minusDays(10);
    home.delivery("absence", "NEXT/2026-10", last.minusDays(7))
        .delivery("absence", "NEXT/2026-11", last)
        .delivery("absence", "TEC/2026-11", last)
        .delivery("enrolment", "TEC/2026-11", last);
    home.report(NightEnd.OK);
    assertThat(subjects()).isEmpty();

    home.sleep(1).report(NightEnd.OK);
    home.sleep(1).report(NightEnd.OK);
    assertThat(subjects()).containsExactly("Pejl: 2 leverancer mangler");
    assertThat(text(0))
        .contains("Fravær: NEXT – ventet senest 24-11-2026", "Fravær: TEC")
        .contains("https://superset.example/superset/dashboard/datakvalitet/");

    home.sleep(1).delivery("absence", "TEC/2026-11", ReportHome.DAY).report(NightEnd.OK);
    assertThat(subjects()).containsExactly("Pejl: 2 leverancer mangler", "Pejl: i orden igen");
    assertThat(text(1)).contains("Fravær: TEC").doesNotContain("NEXT");
  }

  @Test
  void expectsNothingOfASenderThatIsTakenOut() {
    home.messages(SMTP.formatted(port) + "not_expected: {absence: [TEC]}\n");
    home.delivery("absence", "TEC/2026-01", ReportHome.DAY.minusDays(300));
    assertThat(home.report(NightEnd.OK).opened()).isEmpty();
    home.delivery("absence", "NEXT/2026-01", ReportHome.DAY.minusDays(300));
    assertThat(home.report(NightEnd.OK).opened()).hasSize(1);
  }

  @Test
  void tellsWhenTheServerIsUpAgainAndOnlyThen() throws Exception {
    mail.stop();
    Report.Result down = home.failed("build", 4);
    assertThat(down.refused()).singleElement().asString().contains("127.0.0.1:" + port);
    assertThat(home.status()).contains("\"night\" : \"failed\"", "\"messages_waiting\" : 1");

    mail = server();
    mail.start();
    assertThat(home.sleep(1).failed("build", 4).accepted()).hasSize(1);
    assertThat(home.sleep(1).failed("build", 4).accepted()).isEmpty();
    assertThat(subjects()).containsExactly("Pejl: natten fejlede i build");
  }

  @Test
  void tellsAfterwardsOfWhatWasOverBeforeItCouldBeTold() throws Exception {
    mail.stop();
    home.failed("build", 4);
    mail = server();
    mail.start();
    home.sleep(1).run(RunOutcome.PUBLISHED).report(NightEnd.OK);
    home.sleep(1).run(RunOutcome.PUBLISHED).report(NightEnd.OK);
    assertThat(subjects()).containsExactly("Pejl: i orden igen");
    assertThat(text(0)).contains("(det kunne ikke meddeles dengang)");
  }

  @Test
  void tellsNobodyWithoutTheFileAndStillWritesTheStatus() throws Exception {
    Files.delete(home.home().messagesFile());
    Report.Result result = home.failed("build", 1);
    assertThat(result.fault()).isEmpty();
    assertThat(result.refused()).isEmpty();
    assertThat(home.status()).contains("\"subject\" : \"build/1\"");
  }

  @Test
  void writesTheStatusThoughTheFileIsWrong() {
    home.messages("smpt: {}\n");
    Optional<PejlException> fault = home.failed("build", 1).fault();
    assertThat(fault).isPresent();
    assertThat(fault.get().exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(fault.get()).hasMessageContaining("messages.yaml:1").hasMessageContaining("'smtp'");
    assertThat(home.status()).contains("\"night\" : \"failed\"");
  }

  @Test
  void reportsTheNightOfTheDayBeforeUntilTheNextOneBegins() {
    home.run(RunOutcome.PUBLISHED).moveTo(ReportHome.DAY.plusDays(1), LocalTime.of(4, 14));
    Morning early = home.report(NightEnd.OK).morning();
    assertThat(early.day()).isEqualTo(ReportHome.DAY);
    assertThat(early.night()).isEqualTo(Morning.Night.OK);
    home.moveTo(ReportHome.DAY.plusDays(1), LocalTime.of(4, 15));
    assertThat(home.report(NightEnd.OK).morning().night()).isEqualTo(Morning.Night.MISSING);
  }

  @Test
  void tellsOfTheNightThoughAContractCannotBeRead() throws Exception {
    home.delivery("absence", "TEC/2026-11", ReportHome.DAY.minusDays(11)).report(NightEnd.OK);
    home.broken(home.home().extracts()).sleep(1);
    Report.Result result = home.failed("transform", 2);
    assertThat(result.fault().orElseThrow()).hasMessageContaining("broken.yaml");
    assertThat(result.morning().open()).as("what was late stays").hasSize(2);
    assertThat(home.status()).contains("\"night\" : \"failed\"", "transform/2");
    assertThat(subjects())
        .containsExactly("Pejl: 1 leverance mangler", "Pejl: natten fejlede i transform");
    assertThatThrownBy(() -> home.health(LocalTime.NOON)).isInstanceOf(PejlException.class);
  }

  @Test
  void tellsOfTheNightThoughTheRegisterCannotBeRead() throws Exception {
    home.messages(SMTP.formatted(port) + "status_changes: {to: {ishoej-next: [a@x.example]}}\n");
    Report.Result result = home.broken(home.home().register()).failed("build", 2);
    assertThat(result.fault().orElseThrow()).hasMessageContaining("broken.yaml");
    assertThat(subjects()).containsExactly("Pejl: natten fejlede i build");
  }

  @Test
  void logsInWithTheKeyAndNeverShowsIt() throws Exception {
    home.messages(SMTP.formatted(port).replace("  from:", "  user: pejl\n  from:"));
    mail.setUser("pejl@kommune.example", "pejl", "right-Key-1");

    assertThat(home.failed("build", 1).refused())
        .singleElement()
        .asString()
        .contains("PEJL_KEY_SMTP");
    Report.Result wrong = home.with("PEJL_KEY_SMTP", "wrong-Key-2").failed("build", 1);
    assertThat(wrong.refused()).singleElement().asString().contains("afviser brugeren");
    assertThat(wrong.toString() + home.status()).doesNotContain("Key-2");
    assertThat(subjects()).isEmpty();

    assertThat(home.with("PEJL_KEY_SMTP", "right-Key-1").failed("build", 1).accepted()).hasSize(1);
    assertThat(text(0)).doesNotContain("Key-1");
  }

  @Test
  void sendsNothingToAServerThatDoesNotCloseTheConnection() {
    home.messages(SMTP.formatted(port).replace("security: none", "security: starttls"));
    assertThat(home.failed("build", 1).refused()).hasSize(1);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  private List<String> subjects() throws MessagingException {
    return Arrays.stream(mail.getReceivedMessages()).map(ReportTest::subject).toList();
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(int index) throws MessagingException, IOException {
    return String.valueOf(mail.getReceivedMessages()[index].getContent());
  }
}
