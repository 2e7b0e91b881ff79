package dk.pejl.dashboards.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.yaml.Problem;
import dk.pejl.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFolderTest {
  private static final String RIGHT =
      """
      title: Leder
      description: Ser sit
      sql_lab: false
      rows: by_access
      permissions:
      - [can_read, Dashboard]
      """;

  @TempDir private Path folder;

  @Test
  void readsTheShippedRoles() {
    Problems problems = new Problems();

    List<Role> roles = RoleFolder.read(Path.of("assets", "roles"), problems);

    assertThat(problems.all()).isEmpty();
    assertThat(roles)
        .extracting(Role::name)
        .containsExactly("pejl-admin", "pejl-analytiker", "pejl-koordinator", "pejl-leder");
    assertThat(roles)
        .filteredOn(Role::limited)
        .extracting(Role::name)
        .containsExactly("pejl-leder");
  }

  @Test
  void givesNobodySqlLabAndALimitOnRows() {
    assertThat(RoleFolder.read(Path.of("assets", "roles"), new Problems()))
        .noneMatch(role -> role.sqlLab() && role.limited());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sql_lab: false | sql_lab: true | pejl-a.yaml:1: A role with SQL Lab sees all rows: a limit on rows does not hold there",
        "rows: by_access | rows: none | pejl-a.yaml:4: Invalid rows: 'none', expected one of [all, by_access]",
        "[can_read, Dashboard] | [can_execute_sql_query, SQLLab] | pejl-a.yaml:6: Permission 'can_execute_sql_query on SQLLab' is for roles with SQL Lab",
        "[can_read, Dashboard] | [all_datasource_access, all_datasource_access] | pejl-a.yaml:6: Permission 'all_datasource_access on all_datasource_access' opens more than the published file",
        "[can_read, Dashboard] | [can_read] | pejl-a.yaml:6: Invalid permission, expected [what may be done, with what]",
        "title: Leder | titel: Leder | pejl-a.yaml:1: Missing key 'title'",
      })
  void findsEachKindOfFault(String right, String wrong, String finding) throws IOException {
    assertThat(RIGHT).contains(right);
    Files.writeString(folder.resolve("pejl-a.yaml"), RIGHT.replace(right, wrong));
    Problems problems = new Problems();

    RoleFolder.read(folder, problems);

    assertThat(problems.all()).extracting(Problem::toString).contains(finding);
  }

  @Test
  void findsARoleThatCouldBeTakenForAnothersOwn() throws IOException {
    Files.writeString(folder.resolve("Admin.yaml"), RIGHT);
    Problems problems = new Problems();

    RoleFolder.read(folder, problems);

    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "Admin.yaml:1: Invalid role: 'Admin', expected a name that starts with pejl-");
  }
}
