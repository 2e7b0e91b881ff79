package dk.pejl.etl.night;

import dk.pejl.console.HomeLock;
import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.fact.Fact;
import dk.pejl.etl.fact.FactPlan;
import dk.pejl.etl.fact.Facts;
import dk.pejl.etl.landing.ContractRecognition;
import dk.pejl.etl.landing.Fetch;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.landing.Inbox;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.landing.LedgerLog;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.etl.source.Source;
import dk.pejl.etl.source.SourceFetch;
import dk.pejl.etl.source.SourceResult;
import dk.pejl.etl.source.Sources;
import dk.pejl.etl.spark.SparkEngine;
import dk.pejl.etl.staging.StagePlan;
import dk.pejl.etl.step.StepEnvironment;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.build.BuildInput;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.build.ExpectedExtract;
import dk.pejl.warehouse.build.ReleaseBuilder;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.release.Publication;
import dk.pejl.warehouse.release.Publisher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The night's parts on one home, wired for one process. Each part but fetch holds the home's lock
 * while it works; {@link #hold} keeps it over several.
 */
public final class Night implements AutoCloseable {
  private final PejlHome home;
  private final Map<String, String> environment;
  private final Contracts contracts;
  private final Ledger ledger;
  private final Runs runs;
  private final SparkEngine spark;
  private final Progress progress;
  private final Clock clock;

  public Night(PejlHome home, Map<String, String> environment, Progress progress, Clock clock) {
    this.home = home;
    this.environment = environment;
    this.contracts = Contracts.load(home.extracts());
    this.ledger = Ledger.of(home, environment);
    this.runs = new Runs(home);
    this.spark = new SparkEngine(home, environment, progress);
    this.progress = progress;
    this.clock = clock;
  }

  /** The night on the home that the environment names. */
  static Night ofThisProcess() {
    Map<String, String> environment = System.getenv();
    return new Night(
        PejlHome.fromEnvironment(environment),
        environment,
        Progress.onStandardError(),
        Clock.systemUTC());
  }

  /** Keeps other processes from transforming, building and publishing until it is closed. */
  public HomeLock hold(String command) {
    return HomeLock.take(home.lock(), command);
  }

  /** Takes in at once what lies in {@code folder}, or in the home's own inbox, and leaves it. */
  public Fetched fetch(Optional<Path> folder) {
    Path inbox = folder.orElseGet(() -> PejlHome.createPrivate(home.inbox()));
    Progress.Step step = progress.begin("Henter leverancer fra " + inbox);
    Fetched fetched = arrivals().take(Inbox.at(inbox));
    step.done(Told.counts(fetched));
    return fetched;
  }

  /** What {@code sources.yaml} names, and the home's inbox. */
  Sources sources() {
    return Sources.load(home.sourcesFile(), contracts);
  }

  /** Takes in what each of {@code sources} has; the fault of one is its result. */
  List<SourceResult> fetch(List<Source> sources) {
    SourceFetch fetch = sourceFetch();
    List<SourceResult> results = new ArrayList<>();
    for (Source source : sources) {
      Progress.Step step = progress.begin("Henter leverancer fra " + Told.name(source));
      SourceResult result = fetch.take(source);
      result
          .fault()
          .ifPresentOrElse(
              fault -> step.failed(fault.getMessage()),
              () -> step.done(Told.counts(result.fetched())));
      results.add(result);
    }
    return results;
  }

  /** Whether the key that a source needs is there. */
  boolean hasKey(Source source) {
    return sourceFetch().hasKey(source);
  }

  private SourceFetch sourceFetch() {
    return new SourceFetch(home, contracts, arrivals(), environment, Pause.real(), clock);
  }

  private Fetch arrivals() {
    return new Fetch(
        home.landing(), new ContractRecognition(contracts), new LedgerLog(ledger), clock);
  }

  /** Freezes and transforms a run as of {@code asOf}, or today in Denmark. */
  public Run transform(Optional<LocalDate> asOf) {
    LocalDate date = asOf.orElseGet(() -> LocalDate.now(clock.withZone(DeliveryOrder.ZONE)));
    StepEnvironment program =
        StepEnvironment.ofThisProcess(PseudonymKey.readOrCreate(home.pseudonymKey()).id());
    List<Fact> facts = Facts.all(Crosswalks.load());
    StepStore stagedStore = StepStore.at(home.staged().toUri());
    StepStore factStore = StepStore.at(home.facts().toUri());
    StagePlan stagePlan = new StagePlan(contracts, program, stagedStore, ledger.seals());
    FactPlan factPlan = new FactPlan(facts, contracts, program);
    TransformSteps steps = new TransformSteps(home, program.code(), stagePlan, factPlan, factStore);
    TransformWork work =
        new TransformWork(
            spark,
            contracts,
            new Landing(home.landing()),
            facts,
            stagedStore,
            factStore,
            home.pseudonymKey(),
            progress);
    OldOutputs oldOutputs = new OldOutputs(home, runs, ledger, stagedStore, factStore);
    Leftovers leftovers = new Leftovers(home, runs, ledger);
    return new Transform(
            contracts, stagePlan, steps, work, leftovers, oldOutputs, runs, ledger, progress, clock)
        .transform(date);
  }

  /** The run called {@code runId}, or the newest. */
  public Run run(Optional<String> runId) {
    return runId
        .map(runs::named)
        .or(runs::newest)
        .orElseThrow(
            () ->
                PejlException.wrongInput(
                    "Cannot find a run: there is none yet, run ./pejl transform first"));
  }

  /** What transform left for {@code run}. */
  Transformed transformed(Run run) {
    return runs.transformed(run);
  }

  /** Builds the release of {@code run} and checks it; the ledger remembers what stops it. */
  public BuiltRelease build(Run run) {
    Transformed transformed = runs.transformed(run);
    BuildInput input =
        new BuildInput(
            run.runId(),
            run.asOf(),
            transformed.code(),
            contracts.all().stream().map(Night::expected).toList(),
            transformed.staged().stream().map(this::withSender).toList(),
            transformed.facts());
    BuiltRelease built = ReleaseBuilder.of(home, environment, progress).build(input);
    if (!built.stops().isEmpty()) {
      List<String> checks = built.stops().stream().map(stop -> stop.check().id()).toList();
      ledger.recordStop(run.runId(), checks, clock.instant());
    }
    return built;
  }

  /** The slot tells who sends, where the contract says so: then each is expected by itself. */
  private StagedInput withSender(StagedInput staged) {
    Delivery delivery = staged.delivery();
    String sender =
        contracts.named(delivery.key().extract()).terms().slot().sender(delivery.key().slot());
    return new StagedInput(
        delivery.sentBy(sender),
        staged.stage(),
        staged.current(),
        staged.tellsOfPersons(),
        staged.folder());
  }

  private static ExpectedExtract expected(Contract contract) {
    return new ExpectedExtract(
        contract.id(),
        contract.about().title(),
        contract.about().source(),
        contract.about().owner(),
        contract.about().cadence(),
        contract.processing().isAboutPersons());
  }

  /**
   * Serves {@code built}, unless a check stops it, a newer run has published or nothing changed.
   */
  public Publication publish(BuiltRelease built) {
    return Publisher.of(home, environment).publish(built);
  }

  /** How many targets of what is served have each status, by its Danish name. */
  Map<String, Long> statusCounts() {
    return new ServedStatus(home, environment).counts();
  }

  /** Gives Spark's memory back, which a build wants next; a later transform starts it again. */
  void endSpark() {
    spark.close();
  }

  @Override
  public void close() {
    endSpark();
  }
}
