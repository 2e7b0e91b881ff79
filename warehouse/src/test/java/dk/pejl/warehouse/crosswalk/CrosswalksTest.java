package dk.pejl.warehouse.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrosswalksTest {
  private static final Crosswalks CROSSWALKS = Crosswalks.load();

  @Test
  void hasTheMunicipalitiesOfEachRegion() {
    Map<String, Long> municipalities =
        CROSSWALKS.municipalities().all().stream()
            .filter(municipality -> municipality.level() == Municipality.Level.MUNICIPALITY)
            .collect(Collectors.groupingBy(Municipality::regionCode, Collectors.counting()));

    assertThat(municipalities)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("081", 11L, "082", 19L, "083", 22L, "084", 29L, "085", 17L));
  }

  @Test
  void findsAMunicipalityUnderEveryNameThatSourcesUse() {
    assertThat(code("København")).isEqualTo("101");
    assertThat(code("Københavns Kommune")).isEqualTo("101");
    assertThat(code("Ishøj Kommune")).isEqualTo("183");
    assertThat(code("Bornholms Regionskommune")).isEqualTo("400");
    assertThat(code("Århus")).isEqualTo("751");
    assertThat(code("Hele landet")).isEqualTo("000");
    assertThat(code("Region Hovedstaden")).isEqualTo("084");
    assertThat(CROSSWALKS.municipalities().byCode("0165").orElseThrow().name())
        .isEqualTo("Albertslund");
  }

  @Test
  void knowsThatChristiansoeIsNoMunicipality() {
    assertThat(CROSSWALKS.municipalities().byCode("411").orElseThrow().level())
        .isEqualTo(Municipality.Level.NONE);
  }

  @Test
  void marksCodesThatAreNotOfficial() {
    assertThat(CROSSWALKS.school("NEXT Uddannelse København").orElseThrow().institutionCode())
        .isEqualTo("101401");
    assertThat(CROSSWALKS.schools()).noneMatch(School::verified);
    assertThat(CROSSWALKS.programmes()).hasSize(25).noneMatch(Programme::verified);
  }

  @Test
  void givesEachCodeOnce() {
    assertThat(CROSSWALKS.municipalities().all())
        .extracting(Municipality::code)
        .doesNotHaveDuplicates();
    assertThat(CROSSWALKS.programmes())
        .extracting(Programme::programmeCode)
        .doesNotHaveDuplicates();
    assertThat(CROSSWALKS.schools()).extracting(School::institutionCode).doesNotHaveDuplicates();
  }

  @Test
  void refusesALineWithTooFewValues() {
    assertThatThrownBy(() -> CrosswalkFile.rows("x.csv", "a;b\n1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Invalid line in x.csv: '1', expected 2 values");
  }

  private static String code(String name) {
    return CROSSWALKS.municipalities().byName(name).orElseThrow().code();
  }
}
