package dk.pejl.etl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an indicator says that it needs is delivered under that name. */
class IndicatorExtractsTest {
  @Test
  void everyFieldOfAnIndicatorIsAColumnOfAnExtract() {
    Map<String, List<String>> columns =
        Contracts.load(Path.of("no overrides")).all().stream()
            .collect(
                Collectors.toMap(
                    Contract::id,
                    contract -> contract.columns().all().stream().map(Column::name).toList()));
    List<String> unknown = new ArrayList<>();
    IndicatorCatalogue.load()
        .all()
        .forEach(
            indicator ->
                indicator
                    .extracts()
                    .forEach(
                        (extract, fields) ->
                            fields.stream()
                                .filter(
                                    field ->
                                        !columns.getOrDefault(extract, List.of()).contains(field))
                                .map(field -> indicator.id() + ": " + extract + "." + field)
                                .forEach(unknown::add)));
    assertThat(columns).hasSizeGreaterThan(40);
    assertThat(unknown).isEmpty();
  }
}
