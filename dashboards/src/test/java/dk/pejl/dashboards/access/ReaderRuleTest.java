package dk.pejl.dashboards.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderRuleTest {
  private static final Access ACCESS =
      new Access(
          List.of(
              new Role("pejl-koordinator", "Koordinator", "Ser alt", false, false, List.of()),
              new Role("pejl-leder", "Leder", "Ser sit", false, true, List.of())),
          List.of(person("anna", "a"), person("bo", "b")));

  @Test
  void opensADashboardForAllToEachRole() {
    assertThat(new ReaderRule("1", true, Set.of()).roles(ACCESS))
        .containsExactly("pejl-koordinator", "pejl-leder");
  }

  @Test
  void opensADashboardOfADocumentToThoseWithItAndThoseWhoSeeAll() {
    assertThat(new ReaderRule("1", false, Set.of("b")).roles(ACCESS))
        .containsExactly("pejl-adgang-bo", "pejl-koordinator");
  }

  @Test
  void opensADashboardOfNothingToThoseWhoSeeAll() {
    assertThat(new ReaderRule("1", false, Set.of()).roles(ACCESS))
        .containsExactly("pejl-koordinator");
  }

  private static Person person(String login, String document) {
    return new Person(
        login, "A", "A", login + "@a.dk", "pejl-leder", Set.of(document), Set.of(), Set.of());
  }
}
