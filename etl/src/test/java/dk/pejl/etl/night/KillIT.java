package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.OpenPaths;
import dk.pejl.console.PejlHome;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.night.ChildNight.Ended;
import dk.pejl.warehouse.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that is killed leaves what is served and the ledger whole, and the next one goes on. */
@Tag("kill")
class KillIT {
  private static final int KILLED = 128 + 9;

  @TempDir Path folder;
  private Path home;
  private Path inbox;

  @BeforeEach
  void prepare() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    inbox = ChildNight.copy(ChildNight.SAMPLE, folder.resolve("inbox"));
  }

  @Test
  void servesTheLastReleaseWhereverItDiedAndRecovers() throws IOException {
    Ended first = load();
    assertThat(first.exitCode()).as(first.err()).isZero();
    Path served = home.resolve("served/current").toRealPath();
    Path population = inbox.resolve("statistikbanken/FOLK1A.csv");
    Files.writeString(population, Files.readString(population) + "183;1;99;2024K1;7\n");

    killAt("Danner fakta");
    assertWhole(served);
    killAt("Bygger");
    assertWhole(served);

    Ended last = load();
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(last.json().get(0).get("outcome").asText()).isEqualTo("published");
    assertThat(home.resolve("staged/.work")).doesNotExist();
    Path clean = Files.createDirectory(folder.resolve("clean"));
    Ended undisturbed = new ChildNight(clean).run("load", "--json", "--inbox", inbox.toString());
    assertThat(last.json().get(0).get("content_digest"))
        .isEqualTo(undisturbed.json().get(0).get("content_digest"));
  }

  @Test
  void aPurgeThatIsKilledIsGoneOnWithAndChangesNoNumber() throws IOException {
    Ended first = load();
    assertThat(first.exitCode()).as(first.err()).isZero();
    Ended killed =
        new ChildNight(home)
            .runUntil(
                line -> line.contains("… Forsegler"), "deliveries", "purge", "--older-than", "0");
    assertThat(killed.exitCode()).as(killed.err()).isIn(KILLED, 0);
    assertThat(load().json().get(0).get("content_digest"))
        .isEqualTo(first.json().get(0).get("content_digest"));

    Ended again = new ChildNight(home).run("deliveries", "purge", "--older-than", "0", "--json");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(new Landing(home.resolve("landing")).all()).isEmpty();
    PejlHome pejlHome = new PejlHome(home);
    assertThat(Ledger.of(pejlHome, Map.of()).seals()).hasSize(7);
    assertThat(new OpenPaths(pejlHome).find()).isEmpty();
    Ended last = load();
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(last.json().get(0).get("content_digest"))
        .isEqualTo(first.json().get(0).get("content_digest"));
  }

  private Ended load() {
    return new ChildNight(home).run("load", "--json", "--inbox", inbox.toString());
  }

  private void killAt(String progress) {
    Ended killed =
        new ChildNight(home)
            .runUntil(line -> line.contains("… " + progress), "load", "--inbox", inbox.toString());
    assertThat(killed.exitCode()).as(killed.err()).isEqualTo(KILLED);
  }

  private void assertWhole(Path served) throws IOException {
    assertThat(home.resolve("served/current").toRealPath()).isEqualTo(served);
    Map<String, String> environment = Map.of();
    PejlHome pejlHome = new PejlHome(home);
    assertThat(new ServedStatus(pejlHome, environment).counts()).isNotEmpty();
    assertThat(Ledger.of(pejlHome, environment).deliveries()).hasSize(8);
  }
}
