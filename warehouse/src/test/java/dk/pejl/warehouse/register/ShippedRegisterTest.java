package dk.pejl.warehouse.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.indicator.IndicatorKind;
import dk.pejl.warehouse.indicator.Route;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the five shipped documents hold; the numbers are those of the documents. */
class ShippedRegisterTest {
  private static final Register REGISTER = Register.load(Path.of("no-such-folder"));
  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();

  @Test
  void holdsTheFiveDocumentsInTheOrderInWhichPeopleSeeThem() {
    assertThat(REGISTER.documents())
        .extracting(Document::id)
        .containsExactly(
            "ishoej-next", "next-quality", "staerk-igennem", "albertslund", "kl-partnership");
  }

  @Test
  void holdsEveryPromiseOfEachDocument() {
    assertThat(counts(entry -> entry.targets().size()))
        .containsExactlyInAnyOrderEntriesOf(perDocument(6, 35, 7, 12, 6));
    assertThat(counts(entry -> entry.commitments().size()))
        .containsExactlyInAnyOrderEntriesOf(perDocument(8, 0, 0, 22, 3));
    assertThat(counts(entry -> entry.trackedIndicators().size()))
        .containsExactlyInAnyOrderEntriesOf(perDocument(4, 8, 0, 4, 0));
    assertThat(counts(entry -> entry.initiatives().size()))
        .containsExactlyInAnyOrderEntriesOf(perDocument(6, 29, 7, 8, 7));
    assertThat(counts(entry -> entry.duties().size()))
        .containsExactlyInAnyOrderEntriesOf(perDocument(4, 4, 2, 1, 2));
    assertThat(REGISTER.targets()).hasSize(66);
  }

  @Test
  void holdsEveryPublishedFigureCellByCell() {
    assertThat(counts(entry -> entry.publishedFigures().size()))
        .containsExactlyInAnyOrderEntriesOf(perDocument(9, 6, 4, 5, 1));
    assertThat(counts(ShippedRegisterTest::cells))
        .containsExactlyInAnyOrderEntriesOf(perDocument(43, 55, 9, 20, 4));
    assertThat(REGISTER.publishedFigures().stream().flatMap(figure -> figure.cells().stream()))
        .hasSize(131)
        .filteredOn(cell -> !cell.computable())
        .hasSize(5);
  }

  @Test
  void keepsTheDecimalsThatADocumentPrints() {
    FigureCell score = figure("ishoej-etu-2021").cells().get(1);
    FigureCell share = figure("next-learning").cells().get(4);

    assertThat(score.value()).isEqualTo(new BigDecimal("4.0"));
    assertThat(share.value()).isEqualTo(new BigDecimal("83"));
  }

  @Test
  void marksWhereADocumentContradictsItself() {
    assertThat(figure("ishoej-youth-status").cells())
        .filteredOn(cell -> cell.value().compareTo(cell.expected()) != 0)
        .singleElement()
        .extracting(FigureCell::value, FigureCell::expected)
        .containsExactly(new BigDecimal("1.2"), new BigDecimal("1.1"));
    assertThat(REGISTER.targets())
        .filteredOn(target -> !target.text().inconsistency().isEmpty())
        .hasSize(7);
    assertThat(document("next-quality").inconsistencies()).hasSize(3);
  }

  @Test
  void coversTheIndicatorsOfTargetsAndOnlyThose() {
    Set<String> used =
        REGISTER.targets().stream().map(Target::indicatorId).collect(Collectors.toSet());

    assertThat(used).containsExactlyInAnyOrderElementsOf(ids(IndicatorKind.TARGET)).hasSize(33);
  }

  @Test
  void coversTheTrackedIndicators() {
    Set<String> tracked =
        REGISTER.trackedIndicators().stream()
            .map(TrackedIndicator::indicatorId)
            .collect(Collectors.toSet());
    Set<String> expected = new HashSet<>(ids(IndicatorKind.TRACKED));
    expected.add("completion_rate");

    assertThat(tracked).isEqualTo(expected).hasSize(16);
  }

  @Test
  void coversTheSupportingIndicatorsByPublishedFigures() {
    Set<String> printed =
        REGISTER.publishedFigures().stream()
            .flatMap(figure -> figure.cells().stream())
            .map(FigureCell::indicatorId)
            .collect(Collectors.toSet());

    assertThat(printed).containsAll(ids(IndicatorKind.SUPPORTING));
    assertThat(ids(IndicatorKind.SUPPORTING)).hasSize(13);
  }

  @Test
  void judgesEachTargetOnARouteThatItsIndicatorHas() {
    for (Target target : REGISTER.targets()) {
      Route offered = INDICATORS.find(target.indicatorId()).orElseThrow().route();
      assertThat(target.route()).as(target.id()).isNotEqualTo(Route.BOTH);
      assertThat(offered).as(target.id()).isIn(Route.BOTH, target.route());
    }
  }

  @Test
  void namesAnOwnerOnlyWhereTheDocumentDoes() {
    assertThat(REGISTER.targets()).filteredOn(target -> !target.owner().isEmpty()).hasSize(32);
    assertThat(target("ishoej-1").ownerOrNobody()).isEqualTo("ikke udpeget");
  }

  @Test
  void givesEachTargetADeadlineOrTheEndOfItsDocument() {
    assertThat(target("ishoej-1").judging().deadline()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(target("next-etu").judging().deadline()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(target("next-etu").judging().deadlineStated()).isFalse();
    assertThat(target("albertslund-neet").judging().deadline())
        .isEqualTo(LocalDate.of(2030, 12, 31));
    assertThat(REGISTER.targets())
        .allSatisfy(target -> assertThat(target.judging().deadline()).isBefore(Version.OPEN_END));
  }

  @Test
  void comparesWithTheDocumentsOwnWords() {
    assertThat(target("ishoej-5a").goalComparison()).contains(Comparison.OVER);
    assertThat(target("ishoej-2").goalComparison()).contains(Comparison.AT_LEAST);
    assertThat(target("ishoej-5a").goalPeriod()).contains(GoalPeriod.EVERY_YEAR);
    assertThat(target("ishoej-2").goalPeriod().orElseThrow().code()).isEqualTo("2024/25");
  }

  @Test
  void setsARelativeGoalFromItsBaseline() {
    assertThat(target("staerk-dropout").goalValue()).contains(new BigDecimal("11.2"));
    assertThat(target("next-media-learning").goalValue()).isEmpty();
    assertThat(target("next-media-learning").goalChange()).contains(BigDecimal.ZERO);
    assertThat(target("next-media-learning").goalPeriod().orElseThrow().code())
        .isEqualTo("2025;2026");
  }

  @Test
  void startsATrajectoryAfterAForecastAtTheFirstOutcome() {
    Target target = target("albertslund-vet-25");

    assertThat(target.printedBaseline().orElseThrow().forecast()).isTrue();
    assertThat(target.judging().judgedFrom()).isEqualTo(new Baseline.FirstValue(""));
  }

  @Test
  void derivesTheBaselinesThatNoDocumentPrints() {
    assertThat(
            REGISTER.targets().stream()
                .collect(Collectors.groupingBy(t -> t.baseline().rule(), Collectors.counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("printed", 35L, "value_of", 22L, "first_value", 4L, "none", 5L));
  }

  @Test
  void poolsAListAndNeedsBothOfTwoMeasures() {
    assertThat(target("next-absence").scope().measures())
        .singleElement()
        .satisfies(measure -> assertThat(measure.columns().stage()).isEqualTo("GF1|GF2"))
        .satisfies(measure -> assertThat(measure.pooled()).hasSize(2));
    assertThat(target("next-beauty-relations").scope().measures())
        .hasSize(2)
        .allSatisfy(measure -> assertThat(measure.pooled()).hasSize(4))
        .extracting(measure -> measure.columns().groupKey())
        .containsExactly(
            "etu_indicator=Læringsmiljø;survey=ETU", "etu_indicator=Velbefindende;survey=ETU");
  }

  @Test
  void writesScopesForPeople() {
    assertThat(target("ishoej-1").scope().text()).isEqualTo("Ishøj Kommune, 16-24 år");
    assertThat(target("next-beauty-relations").scope().text())
        .isEqualTo(
            "NEXT, Skønhed, Frisør og Kosmetiker, GF2 og hovedforløb, ETU, Læringsmiljø og"
                + " Velbefindende");
    assertThat(target("kl-long-term").scope().text()).isEqualTo("kommuner, der leverer");
  }

  @Test
  void showsSevenTargetsByTheMembersOfTheirScope() {
    assertThat(REGISTER.targets())
        .filteredOn(target -> target.scope().by() != Members.NONE)
        .extracting(target -> target.id() + " by " + target.scope().by().code())
        .containsExactly(
            "next-gf2-hf by programme",
            "next-etu by branch_school",
            "next-vtu-satisfaction by branch_school",
            "next-apprenticeship-80 by programme",
            "staerk-staff by role",
            "kl-no-alternative by municipality",
            "kl-long-term by municipality");
  }

  @Test
  void takesTheCountryForAllMunicipalities() {
    assertThat(target("kl-dropout-vet").scope().columns().municipalityCode())
        .isEqualTo(ScopeColumns.ALL);
    assertThat(target("next-gf2-3m").benchmarks())
        .singleElement()
        .satisfies(b -> assertThat(b.scope().institutionCode()).isEqualTo(ScopeColumns.ALL))
        .satisfies(b -> assertThat(b.scope().stage()).isEqualTo("GF2"));
  }

  @Test
  void sharesScopesBetweenTargetsAndPublishedFigures() {
    ScopeColumns target = target("ishoej-5a").scope().columns();
    FigureCell printed = figure("ishoej-etu-2021").cells().get(6);

    assertThat(printed.scope().columns()).isEqualTo(target);
    assertThat(printed.indicatorId()).isEqualTo(target("ishoej-5a").indicatorId());
  }

  @Test
  void computesWhenADutyIsDue() {
    assertThat(duty("ishoej-d2"))
        .containsExactly(
            LocalDate.of(2023, 6, 30), LocalDate.of(2024, 6, 30), LocalDate.of(2025, 6, 30));
    assertThat(duty("ishoej-d1")).startsWith(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 7, 31));
    assertThat(duty("ishoej-d3")).isEmpty();
    assertThat(duty("kl-d1")).hasSize(6).endsWith(LocalDate.of(2025, 12, 31));
    assertThat(duty("next-d4")).hasSize(8);
  }

  @Test
  void leavesNoTextEmptyThatPeopleSee() {
    assertThat(REGISTER.targets())
        .allSatisfy(target -> assertThat(target.text().title()).isNotBlank())
        .allSatisfy(target -> assertThat(target.scope().text()).isNotBlank());
    assertThat(REGISTER.initiatives()).allSatisfy(i -> assertThat(i.title()).isNotBlank());
    assertThat(REGISTER.documents()).allSatisfy(d -> assertThat(d.parties()).isNotEmpty());
    assertThat(REGISTER.publishedFigures()).allSatisfy(f -> assertThat(f.what()).isNotBlank());
  }

  private static Set<String> ids(IndicatorKind kind) {
    return INDICATORS.all().stream()
        .filter(indicator -> indicator.kind() == kind)
        .map(Indicator::id)
        .collect(Collectors.toSet());
  }

  private static int cells(DocumentEntry entry) {
    return entry.publishedFigures().stream().mapToInt(figure -> figure.cells().size()).sum();
  }

  private static Map<String, Integer> counts(ToIntFunction<DocumentEntry> count) {
    Map<String, Integer> counts = new TreeMap<>();
    REGISTER.entries().forEach(e -> counts.put(e.document().id(), count.applyAsInt(e)));
    return counts;
  }

  private static Map<String, Integer> perDocument(
      int ishoej, int next, int staerk, int albertslund, int kl) {
    return Map.of(
        "ishoej-next", ishoej,
        "next-quality", next,
        "staerk-igennem", staerk,
        "albertslund", albertslund,
        "kl-partnership", kl);
  }

  private static Target target(String id) {
    return REGISTER.targets().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static Document document(String id) {
    return REGISTER.documents().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  private static PublishedFigure figure(String id) {
    return REGISTER.publishedFigures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<LocalDate> duty(String id) {
    return REGISTER.duties().stream()
        .filter(duty -> duty.id().equals(id))
        .findFirst()
        .orElseThrow()
        .dueOn();
  }
}
