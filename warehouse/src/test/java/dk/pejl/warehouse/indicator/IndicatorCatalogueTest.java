package dk.pejl.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {
  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();

  @Test
  void holdsEveryIndicatorOnceByKind() {
    assertThat(
            INDICATORS.all().stream()
                .collect(Collectors.groupingBy(Indicator::kind, Collectors.counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                IndicatorKind.TARGET, 33L,
                IndicatorKind.TRACKED, 15L,
                IndicatorKind.SUPPORTING, 13L,
                IndicatorKind.CONTEXT, 7L));
  }

  @Test
  void saysOfEachWhatPeopleMustKnow() {
    assertThat(INDICATORS.all())
        .allSatisfy(i -> assertThat(i.title()).as(i.id()).isNotBlank())
        .allSatisfy(i -> assertThat(i.answers()).as(i.id()).endsWith("?"))
        .allSatisfy(i -> assertThat(i.numerator()).as(i.id()).isNotBlank())
        .allSatisfy(i -> assertThat(i.denominator()).as(i.id()).isNotBlank())
        .allSatisfy(i -> assertThat(i.source()).as(i.id()).isNotBlank())
        .allSatisfy(i -> assertThat(i.levels()).as(i.id()).isNotEmpty())
        .allSatisfy(i -> assertThat(i.maturity().note()).as(i.id()).isNotBlank());
  }

  @Test
  void namesWhatItsScopesKeepAmongItsLevels() {
    for (Indicator indicator : INDICATORS.all()) {
      assertThat(indicator.levels())
          .as(indicator.id())
          .doesNotHaveDuplicates()
          .containsAll(indicator.scopes().stream().flatMap(List::stream).toList());
    }
  }

  /** Months, half-years and a second kind of year would each tell of the persons in the others. */
  @Test
  void tellsOfAPartOfASchoolByOneKindOfYear() {
    assertThat(periodsBelowSchool("dropout_rate_3m")).containsExactly("year");
    assertThat(periodsBelowSchool("intake_count")).containsExactly("year");
    assertThat(periodsBelowSchool("interrupted_courses_count")).containsExactly("school_year");
    assertThat(periodsBelowSchool("school_based_training_count")).containsExactly("year");
    assertThat(periodsBelowSchool("pupils_by_campus_count")).containsExactly("year", "school_year");
    assertThat(periodsBelowSchool("gf2_class_count")).containsExactly("month", "year");
  }

  private static List<String> periodsBelowSchool(String indicator) {
    return INDICATORS.find(indicator).orElseThrow().periodsBelowSchool();
  }

  @Test
  void givesAParameterOfSeveralOnlyWhenTheyAgree() {
    assertThat(INDICATORS.parameter("employed_hours", List.of())).isEqualTo("18");
    assertThat(INDICATORS.parameter("days", List.of("early_absence_rate"))).isEqualTo("14");
    assertThatThrownBy(() -> INDICATORS.parameter("age", List.of()))
        .hasMessage("Cannot read parameter age of []: it is [15-24, 16-24, 18-30, 25]");
    assertThatThrownBy(() -> INDICATORS.parameter("age", List.of("neet_rate", "intake_count")))
        .hasMessageEndingWith("it is [15-24, null]");
  }

  @Test
  void namesOnlyIndicatorsThatExistWhereAnIdIsMeant() {
    for (Indicator indicator : INDICATORS.all()) {
      assertThat(indicator.notComparableWith().keySet())
          .as(indicator.id())
          .filteredOn(name -> name.matches("[a-z_]+_(rate|count|score|persons|share|[0-9]m)"))
          .allMatch(name -> INDICATORS.find(name).isPresent());
    }
  }

  @Test
  void neverLetsASeriesRunOnAfterItWasAbolished() {
    assertThat(INDICATORS.find("benefit_full_time_persons").orElseThrow().seriesBreaks())
        .singleElement()
        .satisfies(b -> assertThat(b.on()).isEqualTo(LocalDate.of(2025, 7, 1)))
        .satisfies(b -> assertThat(b.effect()).isEqualTo(SeriesBreak.Effect.ENDS));
    assertThat(INDICATORS.find("readiness_rate").orElseThrow().seriesBreaks())
        .extracting(SeriesBreak::on, SeriesBreak::effect)
        .contains(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2024, 8, 1), SeriesBreak.Effect.ENDS));
  }

  @Test
  void knowsWhenAValueIsFinal() {
    Maturity maturity = INDICATORS.find("dropout_rate_3m").orElseThrow().maturity();

    assertThat(maturity.from(LocalDate.of(2024, 12, 31))).isEqualTo(LocalDate.of(2025, 5, 15));
  }

  @Test
  void reportsAllProblemsOfAFile() {
    Map<String, String> files = Map.of("a_rate.yaml", "id: b_rate\nkind: targett\nunits: percent");

    assertThatThrownBy(() -> IndicatorCatalogue.read(files))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot read the indicators:")
        .hasMessageContaining("a_rate.yaml:1: Invalid id: 'b_rate', expected the name of the file")
        .hasMessageContaining("a_rate.yaml:2: Invalid kind: 'targett', did you mean 'target'?")
        .hasMessageContaining("a_rate.yaml:3: Unknown key 'units', did you mean 'unit'?")
        .hasMessageContaining("a_rate.yaml:1: Missing key 'numerator'");
  }
}
