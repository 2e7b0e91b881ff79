package dk.pejl.etl.retention;

import dk.pejl.console.HomeLock;
import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.InboxArchive;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.night.Leftovers;
import dk.pejl.etl.night.Runs;
import dk.pejl.warehouse.ledger.Ledger;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;

/** What the commands of this package work on. */
record Installation(
    PejlHome home,
    Contracts contracts,
    Ledger ledger,
    Landing landing,
    Progress progress,
    InstantSource clock) {
  Installation {
    Objects.requireNonNull(home, "home is null");
    Objects.requireNonNull(contracts, "contracts is null");
    Objects.requireNonNull(ledger, "ledger is null");
    Objects.requireNonNull(landing, "landing is null");
    Objects.requireNonNull(progress, "progress is null");
    Objects.requireNonNull(clock, "clock is null");
  }

  /** That of the home which the environment names. */
  static Installation ofThisProcess() {
    Map<String, String> environment = System.getenv();
    return of(
        PejlHome.fromEnvironment(environment),
        environment,
        Progress.onStandardError(),
        InstantSource.system());
  }

  static Installation of(
      PejlHome home, Map<String, String> environment, Progress progress, InstantSource clock) {
    return new Installation(
        home,
        Contracts.load(home.extracts()),
        Ledger.of(home, environment),
        new Landing(home.landing()),
        progress,
        clock);
  }

  /** Keeps other processes from working on the home. */
  HomeLock hold(String command) {
    return HomeLock.take(home.lock(), command);
  }

  InboxArchive archive() {
    return new InboxArchive(home.inboxArchive(), clock);
  }

  Leftovers leftovers() {
    return new Leftovers(home, new Runs(home), ledger);
  }
}
