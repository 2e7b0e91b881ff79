package dk.pejl.warehouse.build;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.warehouse.check.CheckResult;
import dk.pejl.warehouse.check.Checks;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.NativeLibraryFolder;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.register.Register;
import dk.pejl.warehouse.register.TargetTerms;
import dk.pejl.warehouse.register.UsedTargets;
import dk.pejl.warehouse.status.Marts;
import dk.pejl.warehouse.status.TargetStatus;
import dk.pejl.warehouse.suppression.Policies;
import dk.pejl.warehouse.suppression.Suppression;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Builds a release from what a run lets it see. Each step is done once for its inputs, so the same
 * input again is quick, and another day alone computes status alone. One process at a time.
 */
public final class ReleaseBuilder {
  /** Outputs of each step that are kept: tonight's, and enough to take a correction back. */
  private static final int KEPT_OUTPUTS = 3;

  private final PejlHome home;
  private final DuckDb duckDb;
  private final Ledger ledger;
  private final Register register;
  private final NativeLibraryFolder libraries;
  private final IndicatorCatalogue indicators;
  private final BuildSteps steps;
  private final CoreStep core;
  private final IndicatorValueStep values;
  private final SuppressionStep suppression;
  private final ContentStep content;
  private final PublishedStep published;

  public ReleaseBuilder(
      PejlHome home,
      DuckDb duckDb,
      Ledger ledger,
      Register register,
      IndicatorCatalogue indicators,
      Progress progress,
      InstantSource clock) {
    this.home = home;
    this.duckDb = duckDb;
    this.ledger = ledger;
    this.register = register;
    this.libraries = new NativeLibraryFolder(home.path().resolve("tmp"), clock);
    this.indicators = indicators;
    this.steps = new BuildSteps(home.built(), progress, clock);
    SchemaStep schemas = new SchemaStep(steps, duckDb);
    Crosswalks crosswalks = Crosswalks.load();
    this.core = new CoreStep(steps, duckDb, schemas, crosswalks);
    this.values = new IndicatorValueStep(steps, duckDb, indicators);
    this.suppression =
        new SuppressionStep(
            steps, duckDb, Suppression.of(indicators, Policies.load()), register, indicators);
    this.content = new ContentStep(steps, duckDb, schemas, register, indicators);
    this.published =
        new PublishedStep(steps, duckDb, new TargetStatus(), new Marts(crosswalks.scopeValues()));
  }

  /** A builder for {@code home}: Pejl's own register, indicators and status model. */
  public static ReleaseBuilder of(
      PejlHome home, Map<String, String> environment, Progress progress) {
    return new ReleaseBuilder(
        home,
        new DuckDb(DuckDbSettings.of(home, environment)),
        Ledger.of(home, environment),
        Register.load(home.register()),
        IndicatorCatalogue.load(),
        progress,
        InstantSource.system());
  }

  /**
   * Builds and checks. A check that fails is told in the result; it is publish that stops. A
   * register that rewrites what a release was judged on is a wrong-input fault.
   */
  public BuiltRelease build(BuildInput input) {
    UsedTargets.check(register, ledger.usedTargets());
    libraries.sweep();
    String coreKey = core.fingerprint(input);
    String valuesKey = values.fingerprint(coreKey);
    String shownKey = suppression.fingerprint(valuesKey, IndicatorTables.of(indicators).get(0));
    String contentKey = content.fingerprint(coreKey, shownKey);
    Supplier<Path> coreFile = () -> core.make(input);
    Supplier<Path> valuesFile = () -> values.make(valuesKey, coreFile);
    Supplier<Path> shownFile = () -> suppression.make(shownKey, valuesFile);
    Supplier<Path> contentFile = () -> content.make(contentKey, input.code(), coreFile, shownFile);
    PublishedStep.Published file =
        published.make(published.fingerprint(contentKey, input), contentFile, input);
    steps.sweep(KEPT_OUTPUTS);
    return new BuiltRelease(
        input,
        file.file(),
        file.digest(),
        PublishedStep.inputsDigest(input),
        targetTerms(input.asOf()),
        check(file.file(), input));
  }

  private Map<String, String> targetTerms(LocalDate asOf) {
    Map<String, String> terms = new LinkedHashMap<>();
    register
        .targetsOn(asOf)
        .forEach(target -> terms.put(TargetTerms.versionName(target), TargetTerms.of(target)));
    return terms;
  }

  private List<CheckResult> check(Path file, BuildInput input) {
    Map<String, Long> served = servedRows();
    try (Connection connection = duckDb.openForReading(file)) {
      OpsTables.count(connection, input.staged());
      return Checks.load().run(connection, served);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }

  private Map<String, Long> servedRows() {
    if (!Files.exists(home.publishedDatabase())) {
      return Map.of();
    }
    try (Connection connection = duckDb.openForReading(home.publishedDatabase())) {
      return ContentDigest.rows(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the served file: " + e.getMessage(), e);
    }
  }
}
