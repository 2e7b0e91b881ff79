package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.PejlException;
import dk.pejl.dashboards.check.AccessCheck;
import dk.pejl.dashboards.check.Mismatch;
import dk.pejl.dashboards.superset.ServerUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each kind of person against each thing that Superset has. */
@Tag("superset")
@ExtendWith(SupersetExtension.class)
class PersonaIT {
  private final SharedSuperset superset;
  private final People people;

  PersonaIT(SharedSuperset superset) {
    this.superset = superset;
    this.people = superset.people();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvFileSource(
      resources = "/personas/routes.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      nullValues = "null")
  void answersEachPersonAsTheTableSays(
      String method,
      String path,
      String body,
      int anonymous,
      int leader,
      int coordinator,
      int analyst,
      int admin) {
    assertThat(
            people.statuses(
                method, path, body, "anonymous", "leader", "coordinator", "analyst", "admin"))
        .containsExactly(anonymous, leader, coordinator, analyst, admin);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/personas/rows.csv", delimiter = '|', numLinesToSkip = 1)
  void showsEachPersonTheRowsThatTheTableSaysWhateverWayTheyAreAskedFor(
      String person, String targetStatus, String indicatorSeries, String release, String ways) {
    Rows rows = people.rows(person);
    assertThat(rows.of("release", Rows.Way.JSON)).hasSize(set(release).size());
    for (String name : set(ways)) {
      Rows.Way way = Rows.Way.valueOf(name);
      assertThat(rows.of("target_status", way)).as(name).isEqualTo(set(targetStatus));
      assertThat(rows.of("indicator_series", way)).as(name).isEqualTo(set(indicatorSeries));
    }
  }

  @Test
  void showsNothingToWhoeverDoesNotLogIn() {
    Visitor anonymous = people.visitor("anonymous");

    assertThat(anonymous.ask("POST", "/api/v1/chart/data", people.rows("leader").query()).status())
        .isEqualTo(401);
    assertThat(anonymous.ask("GET", "/api/v1/dashboard/").status()).isEqualTo(401);
    assertThat(anonymous.ask("GET", "/").status()).isEqualTo(302);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "/personas/expressions.csv", delimiter = '|', numLinesToSkip = 1)
  void showsALeaderOwnRowsWhateverSqlAChartHas(String part, String sql, String answer) {
    Visitor.Answer given = people.rows("leader").withSql(part, sql);

    if (answer.equals("own")) {
      assertThat(given.status()).as(given.text()).isEqualTo(200);
      assertThat(given.json().path("result").path(0).path("data")).isNotEmpty();
      assertThat(given.text()).doesNotContain("Plan B", "\"b\"", "b-1");
    } else {
      assertThat(given.status()).as(given.text()).isBetween(400, 499);
      assertThat(given.text()).doesNotContain("\"data\"", "root:");
    }
  }

  @Test
  void countsOwnRowsOnly() {
    assertThat(people.rows("leader").withSql("metric", "count(*)").text()).contains("\"mine\": 2");
    assertThat(people.rows("coordinator").withSql("metric", "count(*)").text())
        .contains("\"mine\": 5");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/personas/sql.csv", delimiter = '|', numLinesToSkip = 1)
  void runsSqlThatReadsThePublishedFileAndNoOther(String sql, String answer) throws IOException {
    String query = sql.replace("{folder}", superset.folder().toString());

    Visitor.Answer given = people.runSql("analyst", "mart", query);

    if (answer.equals("runs")) {
      assertThat(given.status()).as(given.text()).isEqualTo(200);
      assertThat(given.json().path("status").asText()).isEqualTo("success");
    } else {
      assertThat(given.status()).isGreaterThanOrEqualTo(400);
      assertThat(given.message()).contains(answer);
    }
    assertThat(given.text()).doesNotContain("root:", superset.home().home().path().toString());
    assertThat(superset.folder().resolve("stolen.csv")).doesNotExist();
    assertThat(superset.folder().resolve("stolen")).doesNotExist();
  }

  @Test
  void runsSqlOfSupersetsOwnAdministratorAsLittle() {
    assertThat(superset.client().runSql(people.number("database"), "pragma database_list"))
        .contains("Kun SQL, der l\\u00e6ser");
  }

  @Test
  void fillsTheBrowserOfSqlLabAndKnowsTheChosenSchema() {
    String database = "/api/v1/database/" + people.number("database");
    Visitor analyst = people.visitor("analyst");

    assertThat(texts(analyst.ask("GET", database + "/schemas/").json().path("result")))
        .containsExactlyInAnyOrder("dim", "fact", "mart", "ops");
    assertThat(analyst.ask("GET", database + "/tables/?q=(schema_name:mart)").json().path("result"))
        .extracting(table -> table.path("value").asText())
        .contains("target_status", "indicator_series", "release");
    assertThat(
            analyst
                .ask("GET", database + "/table_metadata/?name=target_status&schema=mart")
                .json()
                .path("columns"))
        .extracting(column -> column.path("comment").asText())
        .contains("Opgørelsesdag", "Dokument")
        .doesNotContain("");
    assertThat(
            texts(analyst.ask("GET", database + "/function_names/").json().path("function_names")))
        .contains("arg_max", "strftime");
    assertThat(people.runSql("analyst", "mart", "select title from document").status())
        .isEqualTo(500);
    assertThat(people.runSql("analyst", "dim", "select title from document").status())
        .isEqualTo(200);
  }

  @Test
  void showsADatasetThatNoRuleIsSetOnToNobody() {
    Visitor admin =
        Visitor.login(superset.address(), superset.state().login(), superset.password());
    long dataset =
        id(
            admin,
            "/api/v1/dataset/",
            "{\"database\": %d, \"schema\": \"mart\", \"table_name\": \"status_count\"}"
                .formatted(people.number("database")));
    long chart =
        id(
            admin,
            "/api/v1/chart/",
            """
            {"slice_name": "Nyt", "datasource_id": %d, "datasource_type": "table",
             "viz_type": "table", "dashboards": [%d]}"""
                .formatted(dataset, people.number("dashboard")));
    try {
      String query = Rows.query(dataset, chart, people.number("dashboard"), "document_id");
      for (String person : List.of("leader", "coordinator", "analyst", "admin")) {
        Visitor.Answer given = people.visitor(person).ask("POST", "/api/v1/chart/data", query);
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.json().path("result").path(0).path("data")).as(person).isEmpty();
      }
      Visitor.Answer whole = admin.ask("POST", "/api/v1/chart/data", query);
      assertThat(whole.json().path("result").path(0).path("data")).hasSize(3);
    } finally {
      admin.ask("DELETE", "/api/v1/chart/" + chart);
      admin.ask("DELETE", "/api/v1/dataset/" + dataset);
    }
  }

  @Test
  void listsOnlyOneselfWhereSupersetListsOwners() {
    JsonNode owners =
        people.visitor("leader").ask("GET", "/api/v1/dashboard/related/owners").json();
    JsonNode roles = people.visitor("leader").ask("GET", "/api/v1/dashboard/related/roles").json();

    assertThat(owners.path("result"))
        .extracting(row -> row.path("text").asText())
        .containsExactly("Lene Leder");
    assertThat(roles.path("result"))
        .extracting(row -> row.path("text").asText())
        .containsExactlyInAnyOrder("pejl-leder", "pejl-adgang-leader");
  }

  @Test
  void hasNothingToDoTheSecondTime() throws SQLException {
    assertThat(people.apply(People.ACCESS)).isEmpty();
    assertThat(people.apply(People.ACCESS)).isEmpty();
  }

  @Test
  void takesAwayWhatIsNoLongerThereAndLeavesOthersAlone() throws SQLException {
    people.apply(People.ACCESS + People.GUEST);
    String first = people.password("guest");
    Visitor guest = people.login("guest");
    assertThat(guest.ask("GET", "/api/v1/me/").status()).isEqualTo(200);

    assertThat(people.apply(People.ACCESS))
        .containsExactly(
            "rækker guest commitment: slettet",
            "rækker guest document: slettet",
            "rækker guest duty_calendar: slettet",
            "rækker guest indicator_series: slettet",
            "rækker guest initiative: slettet",
            "rækker guest municipality_peer: slettet",
            "rækker guest published_figure: slettet",
            "rækker guest status_change: slettet",
            "rækker guest target_series: slettet",
            "rækker guest target_status: slettet",
            "rækker guest youth_status_step: slettet",
            "læsere af B på telefon",
            "læsere af B",
            "login guest: lukket");

    assertThat(guest.ask("GET", "/api/v1/me/").status())
        .as("a session that was open")
        .isEqualTo(401);
    assertThat(Visitor.login(superset.address(), "guest", first).ask("GET", "/api/v1/me/").status())
        .isEqualTo(401);
    assertThat(people.visitor("newcomer").ask("GET", "/api/v1/me/").status()).isEqualTo(200);

    people.apply(People.ACCESS + People.GUEST);
    assertThat(people.password("guest")).isNotEqualTo(first);
    assertThat(people.login("guest").ask("GET", "/api/v1/me/").status()).isEqualTo(200);
    people.apply(People.ACCESS);
  }

  @Test
  void narrowsRowsAtOnceWhenAccessIsTakenAway() throws SQLException {
    people.apply(People.ACCESS.replace("documents: [a]", "documents: [b]"));
    assertThat(people.rows("leader").of("target_status", Rows.Way.JSON)).containsExactly("b");

    people.apply(People.ACCESS);
    assertThat(people.rows("leader").of("target_status", Rows.Way.JSON)).containsExactly("a");
  }

  @Test
  void letsEachPersonSeeWhatTheAccessFileSaysOnEveryPage() throws SQLException {
    AccessCheck.Outcome outcome = people.check(People.ACCESS);

    assertThat(outcome.mismatches()).isEmpty();
    assertThat(outcome.people()).isEqualTo(5);
    assertThat(outcome.questions()).isGreaterThan(5 * 20);
  }

  @Test
  void seesThatSomeoneSeesTooMuchOrTooLittle() throws SQLException {
    String leader = People.ACCESS.substring(0, People.ACCESS.indexOf("neighbour:"));
    String other = leader.replace("documents: [a]", "documents: [b]");

    assertThat(people.check(other).mismatches())
        .extracting(Mismatch::text)
        .contains(
            "kan åbne siden, men må ikke",
            "kan ikke åbne siden, men må",
            "ser 2 rækker med document_id a, må se 0");
    assertThat(superset.client().security().users().values())
        .extracting(ServerUser::login)
        .doesNotContain("pejl-stand-in");
  }

  @Test
  void opensADashboardOfADocumentToThoseWithTheDocument() throws SQLException {
    String page = "/api/v1/dashboard/maalstatus-mobil";
    String query =
        Rows.query(
            people.number("target_status"),
            people.number("chart"),
            people.number("phone"),
            "document_id");
    people.applyWithDashboardOf("Målstatus på telefon", "b");

    assertThat(people.statuses("GET", page, null, "leader", "neighbour", "coordinator", "newcomer"))
        .containsExactly(404, 200, 200, 404);
    assertThat(
            people.statuses("POST", "/api/v1/chart/data", query, "leader", "neighbour", "analyst"))
        .containsExactly(403, 200, 200);
    assertThat(people.apply(People.ACCESS)).containsExactly("læsere af Målstatus på telefon");
    assertThat(people.statuses("GET", page, null, "leader")).containsExactly(200);
  }

  @Test
  void doesNotTakeOverALoginThatSomeoneMade() {
    String access = People.ACCESS + People.GUEST.replace("guest:", "newcomer:");

    assertThatThrownBy(() -> people.apply(access))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot give 'newcomer' access: Superset has a login of that name that Pejl did not make");
  }

  @Test
  void keepsPasswordsInFilesOfTheServiceAccountAlone() throws IOException {
    for (String login : List.of("leader", "analyst")) {
      assertThat(
              Files.getPosixFilePermissions(
                  superset.home().home().path().resolve("superset/secrets/password-" + login)))
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
      assertThat(Leaks.in(superset.home(), people.password(login)))
          .allMatch(place -> place.startsWith("superset/secrets/"));
    }
  }

  @Test
  void keepsNothingLikeAPersonalNumberInMetadataAndLogs() throws IOException {
    assertThat(Leaks.ofPersonalNumbersIn(superset.home())).isEmpty();
  }

  private static long id(Visitor visitor, String path, String body) {
    Visitor.Answer answer = visitor.ask("POST", path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asLong();
  }

  private static Set<String> set(String words) {
    return words.equals("-") ? Set.of() : new TreeSet<>(List.of(words.split(" ")));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
