package dk.pejl.warehouse.build;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import dk.pejl.warehouse.register.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small night with real Parquet, for tests. */
public final class TestNight {
  /** The moment of every delivery. */
  public static final Instant RECEIVED = Instant.parse("2026-11-20T10:00:00Z");

  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();
  private static final Register REGISTER = Register.load(Path.of("no", "overrides"));

  private static final List<ExpectedExtract> EXTRACTS =
      List.of(
          new ExpectedExtract(
              "dst_population",
              "Befolkning",
              "Danmarks Statistik",
              "Pejl",
              Cadence.QUARTERLY,
              false));

  private final PejlHome home;
  private final DuckDb duckDb;
  private final List<StagedInput> staged = new ArrayList<>();
  private final List<FactInput> facts = new ArrayList<>();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  public TestNight(Path folder) {
    this.home = new PejlHome(folder.resolve("home"));
    this.duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
  }

  public PejlHome home() {
    return home;
  }

  public DuckDb duckDb() {
    return duckDb;
  }

  public Ledger ledger() {
    return new Ledger(home, duckDb, pause -> {});
  }

  /** What the builder told on its progress since the last time this was asked. */
  public String told() {
    String text = told.toString(StandardCharsets.UTF_8);
    told.reset();
    return text;
  }

  /** Education status of Ishøj and the country for 2024; {@code total} is Ishøj's. */
  public TestNight educationStatus(int total) {
    return fact(
        "education_status",
        "2024-25",
        """
        select
            area_code, 'alle' as education, 2024 as year, '2024/25' as school_year,
            unnest(['total', 'completed', 'in_progress', 'interrupted', 'not_registered'])
                as status,
            unnest(persons) as persons
        from (
            values
            ('000', [601166, 404435, 105009, 41847, 49875]),
            ('183', [%d, 1241, 768, 200, 300])
        ) as areas (area_code, persons)
        """
            .formatted(total));
  }

  /** Adds a fact's Parquet. */
  public TestNight fact(String fact, String schoolYear, String query) {
    String fingerprint = Fingerprint.begin().with("query", query).end();
    Path folder = home.facts().resolve(fact).resolve(schoolYear).resolve(fingerprint);
    parquet(folder, query);
    facts.add(new FactInput(fact, schoolYear, folder, fingerprint));
    return this;
  }

  /** A delivery of the institution register with NEXT under {@code name}. */
  public TestNight register(LocalDate knownOn, String name) {
    return usable(
        "institution_register",
        knownOn,
        """
        select
            2 as record_number, null::text as parent_number, '101401' as institution_number,
            '%s' as name, 'Hovedskole' as unit_kind, '157' as municipality_code,
            '1071' as type_number, 'Erhvervsskoler m.v.' as type_name,
            '12345678' as cvr_number, '1972M08' as created_month, null::date as closed_on,
            []::struct(rule text, severity text, "column" text, "text" text)[] as findings
        """
            .formatted(name));
  }

  /** A delivery that is accepted whole. */
  public TestNight usable(String extract, LocalDate knownOn, String query) {
    String fingerprint = Fingerprint.begin().with("query", query).with("on", knownOn).end();
    Path folder = home.staged().resolve(extract).resolve(fingerprint);
    parquet(folder.resolve("outcome=accepted"), query);
    return staged(
        extract, knownOn, fingerprint, StageOutcome.USABLE, new StageCounts(1, 1, 0, 0), folder);
  }

  /** A delivery that is rejected whole for {@code rule}. */
  public TestNight rejected(String extract, LocalDate knownOn, String rule) {
    String fingerprint = Fingerprint.begin().with("rule", rule).with("on", knownOn).end();
    Path folder = home.staged().resolve(extract).resolve(fingerprint);
    parquet(
        folder.resolve("outcome=held"),
        """
        select
            0 as record_number,
            [{'rule': '%s', 'severity': 'reject', 'column': '', 'text': 'Filen er afvist'}]
                as findings
        """
            .formatted(rule));
    return staged(
        extract, knownOn, fingerprint, StageOutcome.REJECTED, new StageCounts(0, 0, 0, 1), folder);
  }

  private TestNight staged(
      String extract,
      LocalDate knownOn,
      String fingerprint,
      StageOutcome outcome,
      StageCounts counts,
      Path folder) {
    DeliveryKey key = new DeliveryKey(extract, extract, knownOn, fingerprint + fingerprint);
    Delivery delivery =
        new Delivery(key, DeliveryMode.SNAPSHOT, "name", extract + ".csv", "", RECEIVED);
    String place = home.staged().relativize(folder).toString();
    Stage stage = new Stage(key, fingerprint, place, outcome, counts, RECEIVED);
    staged.add(new StagedInput(delivery, stage, outcome == StageOutcome.USABLE, false, folder));
    return this;
  }

  private void parquet(Path folder, String query) {
    try (Connection connection = duckDb.openInMemory()) {
      Files.createDirectories(folder);
      Sql.copy(connection, query, folder.resolve("part-0.parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The run {@code runId} over what was added so far. */
  public BuildInput input(String runId, LocalDate asOf) {
    return new BuildInput(runId, asOf, "code", EXTRACTS, staged, facts);
  }

  /** Builds that run. */
  public BuiltRelease build(String runId, LocalDate asOf) {
    return build(input(runId, asOf));
  }

  /** Builds {@code input}, with the help of what other tests have made of the same input. */
  public BuiltRelease build(BuildInput input) {
    SharedSteps.copyTo(home.built());
    BuiltRelease built = buildAlone(input);
    SharedSteps.keep(home.built());
    return built;
  }

  /** Builds {@code input} from nothing. */
  public BuiltRelease buildAlone(BuildInput input) {
    return builder().build(input);
  }

  private ReleaseBuilder builder() {
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    InstantSource clock = InstantSource.fixed(RECEIVED);
    return new ReleaseBuilder(
        home, duckDb, ledger(), REGISTER, INDICATORS, new Progress(out, clock), clock);
  }
}
