package dk.pejl.dashboards.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.yaml.Problem;
import dk.pejl.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessFileTest {
  private static final String RIGHT =
      """
      anna:
        name: Anna Maria Albertsen
        email: anna@albertslund.example
        role: pejl-leder
        documents: [albertslund]
        municipalities: [165]
        schools: [101401]
      karen:
        name: Karen Koordinator
        email: karen@partnerskab.example
        role: pejl-koordinator
      """;
  private static final List<Role> ROLES =
      List.of(
          new Role("pejl-koordinator", "Koordinator", "Ser alt", false, false, List.of()),
          new Role("pejl-leder", "Leder", "Ser sit", false, true, List.of()));
  private static final KnownScopes KNOWN =
      new KnownScopes(
          Set.of("albertslund", "ishoej-next"),
          Set.of("165", "183"),
          Set.of("084", "alle"),
          Map.of("101401", "101401", "NEXT-ISHOEJ", "101401"));

  @TempDir private Path folder;

  @Test
  void letsNobodyInWithoutAFile() {
    Problems problems = new Problems();

    assertThat(file().read(folder.resolve("access.yaml"), problems).people()).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void readsEachPerson() throws IOException {
    Problems problems = new Problems();

    Access access = file().read(write(RIGHT), problems);

    assertThat(problems.all()).isEmpty();
    assertThat(access.people()).extracting(Person::login).containsExactly("anna", "karen");
    assertThat(access.people().get(0))
        .isEqualTo(
            new Person(
                "anna",
                "Anna Maria",
                "Albertsen",
                "anna@albertslund.example",
                "pejl-leder",
                Set.of("albertslund"),
                Set.of("165"),
                Set.of("101401")));
    assertThat(access.limited()).extracting(Person::login).containsExactly("anna");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "anna: | ANNA: | access.yaml:2: Invalid login: 'ANNA', expected small letters, digits, points and hyphens",
        "anna: | ../admin: | access.yaml:2: Invalid login: '../admin', expected small letters, digits, points and hyphens",
        "anna: | admin: | access.yaml:2: Login 'admin' is Pejl's own",
        "role: pejl-leder | role: pejl-ledder | access.yaml:4: Invalid role: 'pejl-ledder', did you mean 'pejl-leder'?",
        "role: pejl-leder | roles: pejl-leder | access.yaml:2: Missing key 'role'",
        "[albertslund] | [alberslund] | access.yaml:5: Unknown document: 'alberslund', did you mean 'albertslund'?",
        "[165] | [166] | access.yaml:6: Unknown municipality: '166', did you mean '165'?",
        "[165] | [alle] | access.yaml:6: Unknown municipality: 'alle', expected one of [165, 183]",
        "[165] | [\"165') or ('1'='1\"] | access.yaml:6: Unknown municipality: '165') or ('1'='1', expected one of [165, 183]",
        "[101401] | [101402] | access.yaml:7: Unknown school: '101402', did you mean '101401'?",
        "name: Anna Maria Albertsen | name: Anna | access.yaml:2: Invalid name, expected a first and a last name",
        "email: anna@albertslund.example | email: anna | access.yaml:3: Invalid e-mail",
        "karen@partnerskab.example | anna@albertslund.example | access.yaml:1: The e-mail of 'karen' stands twice",
        "role: pejl-koordinator | role: pejl-leder | access.yaml:9: A person of role 'pejl-leder' needs documents, municipalities or schools",
        "role: pejl-leder | role: pejl-koordinator | access.yaml:2: Role 'pejl-koordinator' sees all: take documents, municipalities and schools out",
      })
  void findsEachKindOfFault(String right, String wrong, String finding) throws IOException {
    assertThat(RIGHT).contains(right);
    Problems problems = new Problems();

    file().read(write(RIGHT.replace(right, wrong)), problems);

    assertThat(problems.all()).extracting(Problem::toString).contains(finding);
  }

  private static AccessFile file() {
    return new AccessFile(ROLES, KNOWN, Set.of("admin"));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("access.yaml"), text);
  }
}
