package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.ResourceFolder;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactParameterTest {
  private static final Pattern READ = Pattern.compile("parameter(?:_[a-z]+)?\\('([a-z_]+)'\\)");
  private static final Map<String, String> QUERIES =
      ResourceFolder.texts(IndicatorCatalogue.class, "indicators", ".sql");

  @Test
  void everyParameterOfAnIndicatorIsReadByItsQueryOrAFact() {
    for (Indicator indicator : IndicatorCatalogue.load().all()) {
      Set<String> read = readByQuery(indicator.id());
      assertThat(indicator.parameters().keySet()).as(indicator.id()).containsAll(read);
      indicator.parameters().keySet().stream()
          .filter(name -> isOfAFact(indicator.id(), name))
          .forEach(read::add);
      assertThat(read).as(indicator.id()).containsAll(indicator.parameters().keySet());
    }
  }

  @Test
  void readsNumbersSharesAndDays() {
    assertThat(FactParameter.RESUME_DAYS.number()).isEqualTo(31);
    assertThat(FactParameter.ANSWERED_SHARE.share()).isEqualTo(new BigDecimal("0.5"));
    assertThat(FactParameter.COUNTING_DAY.day()).isEqualTo(MonthDay.of(10, 1));
  }

  private static boolean isOfAFact(String indicator, String name) {
    return Stream.of(FactParameter.values()).anyMatch(one -> one.is(indicator, name));
  }

  /** What functions of {@code rollup/functions.sql} read is named by them. */
  private static Set<String> readByQuery(String indicator) {
    String query =
        QUERIES.getOrDefault(indicator + ".cells.sql", "")
            + QUERIES.getOrDefault(indicator + ".members.sql", "")
            + QUERIES.getOrDefault(indicator + ".sql", "");
    Set<String> read =
        READ.matcher(query)
            .results()
            .map(MatchResult::group)
            .map(call -> call.replaceAll(".*\\('|'\\)", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    if (query.contains("is_of_age(")) {
      read.add("age");
    }
    if (query.contains("is_mostly_known(")) {
      read.add("known_percent");
    }
    return read;
  }
}
