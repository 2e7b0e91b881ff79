package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * Something on a page that keeps somebody from using it: who hears it, who has no mouse, or who
 * sees poorly.
 *
 * @param rule the id of axe-core's rule
 * @param place the start of the part's HTML
 * @param ours whether the part is Pejl's, and not Superset's own
 */
public record Barrier(String rule, String place, boolean ours) {
  public Barrier {
    Objects.requireNonNull(rule, "rule is null");
    Objects.requireNonNull(place, "place is null");
  }

  static Barrier of(JsonNode seen) {
    return new Barrier(
        seen.path("rule").asText(), seen.path("place").asText(), seen.path("ours").asBoolean());
  }

  @Override
  public String toString() {
    return rule + ": " + place;
  }
}
