package dk.pejl.dashboards.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowRuleTest {
  private static final KnownScopes KNOWN =
      new KnownScopes(
          Set.of("albertslund"),
          Set.of("165"),
          Set.of("084", "alle"),
          Map.of("101401", "101401", "NEXT-ISHOEJ", "101401", "165499", "165499"));
  private static final RowRule PLACES =
      new RowRule(
          "1",
          "series",
          false,
          Optional.empty(),
          Optional.of("town"),
          Optional.of("school"),
          Optional.of("route"));
  private static final RowRule DOCUMENTS =
      new RowRule(
          "2",
          "status",
          false,
          Optional.of("document"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void opensOwnPlacesWithTheirPartsAndTheBenchmark() {
    assertThat(PLACES.clause(person(Set.of(), Set.of("165"), Set.of("101401")), KNOWN))
        .isEqualTo(
            "town in ('165') or school in ('101401', 'NEXT-ISHOEJ')"
                + " or (town in ('084', 'alle') and school in ('alle') and route = 'official')");
  }

  @Test
  void opensTheBenchmarkAloneToWhoHasNoPlace() {
    assertThat(PLACES.clause(person(Set.of("albertslund"), Set.of(), Set.of()), KNOWN))
        .isEqualTo("(town in ('084', 'alle') and school in ('alle') and route = 'official')");
  }

  @Test
  void opensOwnDocuments() {
    assertThat(DOCUMENTS.clause(person(Set.of("b", "a"), Set.of(), Set.of()), KNOWN))
        .isEqualTo("document in ('a', 'b')");
  }

  @Test
  void opensNothingToWhoHasNoDocument() {
    assertThat(DOCUMENTS.clause(person(Set.of(), Set.of("165"), Set.of()), KNOWN))
        .isEqualTo("1 = 0");
  }

  @Test
  void putsNothingIntoSqlThatIsNoCode() {
    assertThatThrownBy(
            () -> DOCUMENTS.clause(person(Set.of("a') or ('1'='1"), Set.of(), Set.of()), KNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid code in a row filter: 'a') or ('1'='1'");
  }

  private static Person person(
      Set<String> documents, Set<String> municipalities, Set<String> schools) {
    return new Person("a", "A", "A", "a@a.dk", "r", documents, municipalities, schools);
  }
}
