package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.figure.GoldenFigure;
import dk.pejl.warehouse.figure.GoldenReport;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.suppression.DisclosureReport;
import dk.pejl.warehouse.suppression.Policies;
import dk.pejl.warehouse.suppression.Suppression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole night on the whole sample region: every target, every printed number, every fault. */
@Tag("sample")
class SampleIT {
  private static final long MOST_KILOBYTES = 2_000_000;
  private static final String AS_OF = "2026-11-24";

  /** Each level that values of an indicator are about, after the indicator's id. */
  private static final String LEVELS =
      """
      with
      levels as (
          select distinct
              indicator_id,
              unnest([
                  case
                      when municipality_code = 'alle'
                          then if(institution_code || campus = 'allealle', 'country', '')
                      when level = 'region' then 'region'
                      else 'municipality'
                  end,
                  case
                      when institution_code = 'alle' then ''
                      when parent_code = institution_code then 'school'
                      else 'department'
                  end,
                  if(campus = 'alle', '', 'campus'),
                  if(branch_school = 'alle', '', 'branch_school'),
                  if(programme_code = 'alle', '', 'programme'),
                  if(education = 'alle', '', 'education'),
                  if(stage = 'alle', '', 'stage'),
                  if(entry = 'alle', '', 'entry')
              ] || list_transform(
                  string_split(group_key, ';'),
                  lambda pair: if(pair = 'alle', '', split_part(pair, '=', 1))
              )) as level
          from fact.indicator_value
          left join dim.municipality using (municipality_code)
          left join dim.institution using (institution_code)
      )
      select indicator_id || ' ' || level from levels where level <> ''
      """;

  @TempDir static Path folder;
  private static Path sample;
  private static Path home;
  private static ChildNight.Ended loaded;
  private static Connection published;
  private static Connection files;

  @BeforeAll
  static void load() throws IOException, SQLException {
    sample = folder.resolve("sample");
    home = Files.createDirectory(folder.resolve("home"));
    ChildNight.Ended written = new ChildNight(home).run("sample", "--out", sample.toString());
    assertThat(written.exitCode()).as(written.err()).isZero();
    loaded =
        new ChildNight(home)
            .run("load", "--json", "--as-of", AS_OF, "--inbox", sample.resolve("inbox").toString());
    assertThat(loaded.exitCode()).as(loaded.err()).isZero();
    published =
        new DuckDb(DuckDbSettings.small(folder))
            .openForReading(home.resolve("served/current/published.duckdb"));
    files = files();
  }

  /** The sample's files as tables of DuckDB, beside what the night made of them. */
  private static Connection files() throws IOException, SQLException {
    Connection duckDb = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Sql.setVariable(duckDb, "inbox", sample.resolve("inbox").toString());
    Sql.setVariable(duckDb, "as_of", AS_OF);
    Sql.execute(duckDb, independent("files"));
    Sql.attach(duckDb, unsuppressed(home), "night");
    return duckDb;
  }

  @AfterAll
  static void close() throws SQLException {
    published.close();
    files.close();
  }

  @Test
  void everyPrintedNumberIsReproduced() {
    GoldenReport report = new GoldenReport(GoldenFigure.all(published));
    assertThat(GoldenFigure.all(published)).hasSize(131);
    System.out.println(report.text());
    assertThat(report.holds()).as(report.text()).isTrue();
  }

  /**
   * The levels of an indicator are those that its values are about; tables of sources may have more
   * than the sample's.
   */
  @Test
  void everyLevelThatAnIndicatorNamesHasValuesAndNoOtherHas() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String level : texts(LEVELS)) {
      String[] parts = level.split(" ", 2);
      found.computeIfAbsent(parts[0], id -> new TreeSet<>()).add(parts[1]);
    }
    found.get("education_status_rate").add("education");
    found.get("unemployed_rate").addAll(List.of("municipality", "region"));
    found.get("unemployed_full_time_persons").addAll(List.of("municipality", "region"));
    found.put("project_budget", Set.of("document", "funder"));
    found.put("skilled_worker_shortage", Set.of("country"));

    Map<String, Set<String>> named = new TreeMap<>();
    IndicatorCatalogue.load().all().forEach(i -> named.put(i.id(), new TreeSet<>(i.levels())));
    assertThat(found).containsExactlyInAnyOrderEntriesOf(named);
  }

  @Test
  void everyTargetHasAStatusOrAReasonThatTheRegisterExplains() {
    assertThat(
            texts(
                "select target_id || ': ' || reason from mart.target_status where is_headline"
                    + " and status = 'not_assessable'"
                    + " and reason not in ('series_break', 'suppressed', 'before_start')"))
        .isEmpty();
    assertThat(texts("select target_id from mart.target_status where is_headline")).hasSize(66);
  }

  @Test
  void whatWasPlantedIsFoundAndNothingElseIsHeld() throws IOException {
    List<String> planted = new ArrayList<>();
    for (JsonNode one : manifest("faults")) {
      planted.add(
          String.join(
              " ", one.get("file").asText(), one.get("rule").asText(), one.get("record").asText()));
    }
    assertThat(planted).isNotEmpty();
    assertThat(
            texts(
                "select distinct file_name || ' ' || rule || ' '"
                    + " || if(severity = 'reject', 0, record_number) from ops.finding"))
        .containsExactlyInAnyOrderElementsOf(planted);
  }

  /** Of each kind of event, what the night must have made of it. */
  private static final Map<String, String> EVENTS =
      Map.of(
          "broken_series",
              """
              select count(*) > 0 and count(*) filter (
                  where contains(group_key, 'fra 1. juli 2025') <> (period_id >= '2025M07')
              ) = 0
              from fact.indicator_value
              where indicator_id = 'benefit_full_time_persons' and contains(group_key, 'kontanthjælp')
              """,
          "changed_code_list", "select is_current from ops.delivery where file_name = '%s'",
          "corrected_delivery",
              """
              select not half.is_current and whole.is_current
              from ops.delivery as half
              join ops.delivery as whole on whole.slot = half.slot and whole.extract = half.extract
              where half.file_name = '%s' and whole.known_on > half.known_on
              """,
          "delivered_twice",
              """
              select count(*) filter (where is_current) = 1
              from ops.delivery
              where sha256 = (select any_value(sha256) from ops.delivery where file_name = '%s')
              """,
          "late_delivery",
              """
              select known_on > '2025-06-01' and is_current and exists (
                  from fact.indicator_value
                  where indicator_id = 'absence_rate' and institution_code = '101401'
                      and period_id = '2025M03' and value is not null
              )
              from ops.delivery where file_name = '%s'
              """,
          "merged_school",
              """
              select count(*) > 0 and max(period_id) < '2021'
              from fact.indicator_value
              where institution_code = '161499' and indicator_id = 'completion_rate'
              """,
          "young_cohort",
              """
              select count(*) > 0 and count(value) = 0
              from fact.indicator_value
              where indicator_id = 'dropout_rate_3m' and period_id = '2026M10'
              """);

  @Test
  void whatHappensInRealLifeIsTakenAsItShould() throws IOException {
    List<String> kinds = new ArrayList<>();
    for (JsonNode event : manifest("events")) {
      String kind = event.get("kind").asText();
      kinds.add(kind);
      assertThat(texts(EVENTS.get(kind).formatted(event.get("file").asText())))
          .as(event.toString())
          .containsExactly("true");
    }
    assertThat(kinds).containsAll(EVENTS.keySet());
  }

  private JsonNode manifest(String list) throws IOException {
    return Json.mapper().readTree(Files.readString(sample.resolve("planted.json"))).get(list);
  }

  /**
   * A file {@code independent/<id>.sql} counts the indicator from the files, in every scope and
   * period, before anything is hidden.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "absence_rate",
        "agreements_entered_count",
        "apprenticeship_agreement_rate",
        "completion_rate",
        "dropout_rate_3m",
        "dropout_with_reselection_rate",
        "dropout_without_reselection_rate_3m",
        "dropout_without_reselection_rate_6m",
        "etu_indicator_score",
        "etu_question_positive_rate",
        "etu_response_rate",
        "gf2_completion_rate",
        "gf2_to_main_course_rate",
        "vet_choice_rate",
        "vtu_score",
        "youth_in_or_with_education_rate",
        "youth_status_rate"
      })
  void anIndependentCountOfTheFilesGivesTheSame(String indicator) throws IOException, SQLException {
    Sql.execute(files, "create schema counting; set search_path = 'counting,main'");
    try {
      Sql.execute(files, independent(indicator));

      assertThat(Sql.queryLong(files, "select count(*) from independent")).isPositive();
      assertThat(
              Sql.query(
                  files,
                  row -> row.getString(1),
                  // What lacks a part that the scope keeps is in no scope, and what is about less
                  // than a school is
                  // told by the year alone. Scores are rounded.
                  """
                  select concat(i::text, ' <> ', n::text)
                  from (
                      from independent
                      where columns(* exclude (numerator, denominator)) is not null
                          and (
                              (
                                  regexp_full_match(institution_code, 'alle|[0-9]{6}')
                                  and (campus, branch_school, programme_code, entry) = ('alle', 'alle', 'alle', 'alle')
                              )
                              or length(period_id) = 4
                          )
                  ) as i
                  full join (
                      from night.fact.indicator_value
                      where route = 'computed' and indicator_id = '%s' and missing <> 'not_collected'
                  ) as n using (
                      municipality_code, institution_code, campus, branch_school,
                      programme_code, education, stage, entry, group_key, period_id
                  )
                  where
                      coalesce(abs(i.numerator - n.numerator) >= 0.005, true)
                      or i.denominator is distinct from n.denominator
                  limit 20
                  """
                      .formatted(indicator)))
          .isEmpty();
    } finally {
      Sql.execute(files, "set search_path = 'main'; drop schema counting cascade");
    }
  }

  /**
   * What disclosure is judged by counts what the values count, no more and no less, but for what is
   * no sum of persons: hours, scores, the smallest class; and persons in treatment, who are counted
   * for whole municipalities alone.
   */
  @Test
  void whoIsCountedWhereAddsUpToTheValues() throws IOException, SQLException {
    try (Connection duckDb = new DuckDb(DuckDbSettings.small(folder)).openInMemory()) {
      Sql.attach(duckDb, unsuppressed(home), "night");
      Sql.attach(duckDb, home.resolve("served/current/published.duckdb"), "served");
      assertThat(
              Sql.query(
                  duckDb,
                  row -> row.getString(1),
                  """
                  with
                  units_of as (
                      select value_id, part, sum(units)::decimal(18, 4) as units
                      from night.relation.atom_part
                      join night.relation.atom using (atom_id)
                      group by all
                  ),
                  counted as (
                      select * exclude (value_id) from units_of
                      join night.relation.value using (value_id)
                  ),
                  numbers as (
                      select
                          indicator_value.* exclude (numerator, denominator),
                          unnest(['numerator', 'denominator']) as part,
                          unnest([
                              indicator_value.numerator, indicator_value.denominator
                          ]) as number
                      from night.fact.indicator_value as indicator_value
                      join served.dim.indicator using (indicator_id)
                      where indicator_value.route = 'computed' and disclosure <> 'no_persons'
                  )
                  select distinct indicator_id || ' ' || part
                  from numbers
                  full join counted using (
                      indicator_id, municipality_code, institution_code, campus, branch_school,
                      programme_code, education, stage, entry, group_key, period_id, part
                  )
                  where coalesce(units, 0)
                      <> coalesce(number, if(value is null, 0, units), 0)
                  """))
          .containsExactlyInAnyOrder(
              "absence_rate numerator",
              "absence_rate denominator",
              "etu_indicator_score numerator",
              "gf2_class_size_min numerator",
              "substance_treatment_persons numerator",
              "vtu_score numerator");
    }
  }

  /** Nor does a target lose its number for it. */
  @Test
  void nothingHiddenCanBeWorkedOutOfThePublishedFile() throws SQLException {
    try (Connection own =
        new DuckDb(DuckDbSettings.small(folder))
            .openForReading(home.resolve("served/current/published.duckdb"))) {
      DisclosureReport report = disclosure(own);
      System.out.println(report.text());
      assertThat(report.holds()).as(report.text()).isTrue();
      assertThat(report.text()).containsPattern("målenes egne: \\d+ vist, 0 skjult");
    }
  }

  /** So the attack bites: without what complements, it works out what is hidden. */
  @Test
  void smallNumbersHiddenAloneCanBeWorkedOut() throws IOException, SQLException {
    try (Connection own = new DuckDb(DuckDbSettings.small(folder)).openInMemory()) {
      Sql.attach(own, home.resolve("served/current/published.duckdb"), "served");
      Sql.attach(own, unsuppressed(home), "unsuppressed");
      Sql.execute(
          own,
          """
          create schema dim;
          create schema fact;
          create table dim.target as from served.dim.target;
          create table dim.target_scope as from served.dim.target_scope;
          create table fact.published_figure as from served.fact.published_figure;
          create table fact.indicator_value as from served.fact.indicator_value limit 0;
          create table fact.benchmark as from served.fact.benchmark limit 0;
          """);
      Suppression.ofSmallNumbersAlone(IndicatorCatalogue.load(), Policies.load()).apply(own);
      Sql.execute(own, "detach unsuppressed");

      assertThat(disclosure(own).holds()).isFalse();
    }
  }

  private static DisclosureReport disclosure(Connection connection) {
    return DisclosureReport.of(
        connection, home.resolve("built/indicator_values"), Optional.empty());
  }

  /** Vallensbæk delivers no hours of work, as Ishøj no plans, and neither offers nor placements. */
  @Test
  void whatAMunicipalityDidNotDeliverHasNoValueInsteadOfNought() {
    assertThat(
            texts(
                """
                select distinct indicator_id || if(group_key = 'alle', '', ' ' || group_key)
                from fact.indicator_value
                where route = 'computed' and municipality_code = '187'
                    and missing = 'not_collected' and value is null and not contains(group_key, 'grade')
                """))
        .containsExactlyInAnyOrder(
            "education_plan_rate age=15-24",
            "guidance_offer_rate",
            "work_experience_rate",
            "long_term_neet_count",
            "youth_status_rate age=16-24;status=remaining_employed",
            "youth_status_rate age=16-24;status=remaining_newcomer",
            "youth_status_rate age=16-24;status=remaining_other");
    assertThat(
            texts(
                """
                select distinct missing from fact.indicator_value
                where indicator_id = 'education_plan_rate' and municipality_code = '183'
                """))
        .containsExactly("not_collected");
  }

  private static String independent(String name) throws IOException {
    try (InputStream sql =
        SampleIT.class.getResourceAsStream("/independent/%s.sql".formatted(name))) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The values that a night on {@code home} made, before anything is hidden. */
  private static Path inBuilt(String step, String name) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("built").resolve(step))) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  static Path unsuppressed(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("built/indicator_values"))) {
      return files.filter(file -> file.endsWith("unsuppressed.duckdb")).findFirst().orElseThrow();
    }
  }

  @Test
  void noPersonalNumberNorTheKeyIsKeptBehindTheDoor() throws IOException, SQLException {
    Path key = home.resolve("pseudonym.key");
    try (PersonalNumbers numbers = PersonalNumbers.in(sample.resolve("inbox"), key, folder)) {
      assertThat(numbers.count()).isGreaterThan(10_000);
      assertThat(numbers.placesIn(sample)).as("the search finds what is there").isNotEmpty();
      assertThat(numbers.placesIn(home)).as("the key alone").containsExactly("pseudonym.key");
      assertThat(numbers.isInText(home.resolve("served/current/published.duckdb")))
          .as("nor in what a block holds beside its rows")
          .isFalse();
      assertThat(numbers.isInText(home.resolve("ledger.duckdb"))).isFalse();
    }
  }

  /** What others read, and what tells how a night went: no pseudonym, as number, text or bytes. */
  @Test
  void noPseudonymIsKeptOutsideTheCore() throws IOException, SQLException {
    Path core = inBuilt("core", "core.duckdb");
    try (PseudonymSearch search = PseudonymSearch.of(core, folder)) {
      assertThat(search.count()).isGreaterThan(5_000);
      assertThat(search.tablesIn(core)).as("the search finds them in tables").isNotEmpty();
      assertThat(search.filesIn(core.getParent(), Set.of()))
          .as("and bytes")
          .contains("core.duckdb");

      Path served = home.resolve("served/current/published.duckdb");
      assertThat(search.tablesIn(served)).isEmpty();
      assertThat(search.tablesIn(home.resolve("ledger.duckdb"))).isEmpty();
      Set<String> ofPersons =
          Set.of("landing", "staged", "facts", "built/core", "built/indicator_values", "tmp");
      assertThat(search.filesIn(home, ofPersons)).isEmpty();
      try (Stream<Path> steps = Files.walk(home)) {
        for (Path step : steps.filter(file -> file.endsWith("step.json")).toList()) {
          assertThat(search.isInText(step)).as(step.toString()).isFalse();
        }
      }
      for (String command : List.of("deliveries", "findings", "status", "releases", "check")) {
        assertThat(search.isInText(report(command))).as(command).isFalse();
      }
    }
  }

  /** What a command of the warehouse prints about the home. */
  private static String report(String command) throws IOException {
    ProcessBuilder launcher =
        new ProcessBuilder("../pejl", command, "--json").redirectErrorStream(true);
    launcher.environment().put("PEJL_HOME", home.toString());
    launcher.environment().put("PEJL_NO_BUILD", "1");
    try (InputStream out = launcher.start().getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).as(command).hasSizeGreaterThan(100);
      return text;
    }
  }

  @Test
  void staysUnderTheMemoryThatTheMachineMayGive() {
    assertThat(loaded.peakKilobytes()).isPositive().isLessThan(MOST_KILOBYTES);
  }

  private static List<String> texts(String query) {
    return Sql.query(published, row -> row.getString(1), query);
  }
}
