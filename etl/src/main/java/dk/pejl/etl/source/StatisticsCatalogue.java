package dk.pejl.etl.source;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.yaml.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The catalogue of uddannelsesstatistik.dk, which is asked step by step: its areas, an area's
 * subjects, a subject's parts, and what a cube has. Its form is not documented, so every name in an
 * answer counts.
 */
final class StatisticsCatalogue {
  private static final List<String> STEPS = List.of("område", "emne", "underemne");

  private final Function<Map<String, Object>, JsonNode> ask;

  StatisticsCatalogue(Function<Map<String, Object>, JsonNode> ask) {
    this.ask = ask;
  }

  /** The question about the first of a cube's codes. */
  static Map<String, Object> step(List<String> codes) {
    Map<String, Object> step = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      step.put(STEPS.get(i), codes.get(i));
    }
    return step;
  }

  /** The first that the catalogue does not know, with the nearest that it does; Danish. */
  Optional<String> unknown(List<String> cube, StatisticsCube.Selection selection) {
    for (int i = 0; i < cube.size(); i++) {
      Optional<String> unknown =
          unknown(STEPS.get(i), List.of(cube.get(i)), names(step(cube.subList(0, i))));
      if (unknown.isPresent()) {
        return unknown;
      }
    }
    Set<String> inCube = names(step(cube));
    return unknown("nøgletal", selection.measures(), inCube)
        .or(() -> unknown("detaljering", selection.levels(), inCube));
  }

  private static Optional<String> unknown(String what, List<String> asked, Set<String> known) {
    return asked.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(
            name ->
                what
                    + " »"
                    + name
                    + "« kendes ikke"
                    + NearestName.of(name, known).map(near -> ", måske »" + near + "«").orElse(""));
  }

  private Set<String> names(Map<String, Object> step) {
    Set<String> names = new TreeSet<>();
    collect(ask.apply(step), names);
    return names;
  }

  private static void collect(JsonNode json, Set<String> names) {
    if (json.isTextual()) {
      names.add(json.textValue());
    }
    json.fieldNames().forEachRemaining(names::add);
    json.forEach(part -> collect(part, names));
  }
}
