package dk.pejl.etl.source;

import dk.pejl.console.Json;
import dk.pejl.console.Secret;
import dk.pejl.etl.contract.Format;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows of a cube of uddannelsesstatistik.dk. They come in pages, the first of which is page 1,
 * until a page is empty; a delivery is all of them as one list, a row a line, so equal rows are
 * equal bytes. A refusal is explained by the service's catalogue, where that knows something like
 * what was asked.
 *
 * @param cube its three codes: area, subject, part of the subject
 */
record StatisticsCube(String id, Web web, List<String> cube, Selection selection)
    implements WebSource {
  static final String KIND = "uddannelsesstatistik";
  static final String BASE = "https://api.uddannelsesstatistik.dk/Api/v1";
  static final int CODES = 3;
  static final int PAGE_SIZE = 100_000;
  private static final int MOST_PAGES = 10_000;
  private static final String PAGE = "page.part";

  /** What of the cube is wanted, in the service's own words. */
  record Selection(
      List<String> measures, List<String> levels, Map<String, List<String>> filters, int pageSize) {
    Selection {
      measures = List.copyOf(measures);
      levels = List.copyOf(levels);
      filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }
  }

  StatisticsCube {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(web, "web is null");
    cube = List.copyOf(cube);
    Objects.requireNonNull(selection, "selection is null");
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return String.join("/", cube);
  }

  @Override
  public Format format() {
    return Format.STIL_JSON;
  }

  @Override
  public Reply ask(Wire wire, Path into) {
    Path page = into.resolveSibling(PAGE);
    try (StatisticsRows rows = StatisticsRows.into(into, web.base(), selection)) {
      for (int number = 1; number <= MOST_PAGES; number++) {
        Reply reply = askPage(wire, number, page);
        if (rows.add(page, reply) == 0) {
          return rows.end();
        }
      }
    }
    throw new SourceFault(
        FaultKind.NOT_DATA, web.base().getHost() + " bliver ved med at svare; spørg kilden");
  }

  private Reply askPage(Wire wire, int number, Path page) {
    try {
      return wire.http().ask(question(wire, "/statistik", query(number)), page);
    } catch (SourceFault fault) {
      if (fault.kind() != FaultKind.REFUSED) {
        throw fault;
      }
      throw explained(wire, page, fault);
    }
  }

  private SourceFault explained(Wire wire, Path page, SourceFault refusal) {
    try {
      return new StatisticsCatalogue(
              step -> JsonAnswer.read(askCatalogue(wire, step, page), web.base()))
          .unknown(cube, selection)
          .map(
              unknown ->
                  new SourceFault(
                      FaultKind.REFUSED, refusal.getMessage() + ": " + unknown, refusal))
          .orElse(refusal);
    } catch (SourceFault noCatalogue) {
      return refusal;
    }
  }

  private Path askCatalogue(Wire wire, Map<String, Object> step, Path page) {
    wire.http().ask(question(wire, "/skema", step), page);
    return page;
  }

  private Question question(Wire wire, String path, Map<String, Object> query) {
    Optional<Secret> key = wire.key().map(Secret::bearer);
    return Question.post(web.at(path), Json.text(query)).with(key);
  }

  private Map<String, Object> query(int page) {
    Map<String, Object> query = StatisticsCatalogue.step(cube);
    query.put("nøgletal", selection.measures());
    query.put("detaljering", selection.levels());
    query.put("filtre", selection.filters());
    query.put("indlejret", false);
    query.put("tomme_rækker", false);
    query.put("formattering", "json");
    query.put("side", page);
    query.put("side_størrelse", selection.pageSize());
    return query;
  }
}
