package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * What has the keyboard's attention on a page.
 *
 * @param kind {@code filter}, {@code tab}, {@code chart}, {@code link} and so on; {@code none} when
 *     nothing has it
 * @param name what it says
 * @param html its start
 * @param marked whether it can be seen that it has it
 */
public record Focus(String kind, String name, String html, boolean marked) {
  public Focus {
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(html, "html is null");
  }

  static Focus of(JsonNode seen) {
    return new Focus(
        seen.path("kind").asText(),
        seen.path("name").asText(),
        seen.path("html").asText(),
        seen.path("marked").asBoolean());
  }
}
