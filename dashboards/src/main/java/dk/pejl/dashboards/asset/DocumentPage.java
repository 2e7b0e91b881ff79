package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the page of a master's document into another document's: a value that is one of the
 * document's words, its id, title or short title, becomes the other's. In texts that people read,
 * and in the address, the words may stand among others.
 */
final class DocumentPage {
  private static final Set<String> TEXTS = Set.of("dashboard_title", "description", "slug", "code");

  private final Map<String, String> words;
  private final Pattern anyWord;

  private DocumentPage(Map<String, String> words) {
    this.words = words;
    this.anyWord =
        Pattern.compile(
            words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  static Asset of(Asset master, PublishedDocument own, PublishedDocument other) {
    ObjectNode page =
        (ObjectNode) new DocumentPage(own.wordsOf(other)).replaced("", master.content());
    page.put("uuid", DerivedUuid.of(master.uuid(), other.id()));
    return withChoice(master.derived(other.id(), page), other);
  }

  /**
   * The page of {@code document} without the filters that wait for a first choice, when it has no
   * target to choose: Superset would wait for ever.
   */
  static Asset withChoice(Asset page, PublishedDocument document) {
    if (document.hasTargets()) {
      return page;
    }
    ObjectNode choiceless = page.content().deepCopy();
    ArrayNode filters = JsonNodeFactory.instance.arrayNode();
    for (JsonNode filter : choiceless.path("metadata").path("native_filter_configuration")) {
      if (!filter.path("requiredFirst").asBoolean()) {
        filters.add(filter);
      }
    }
    choiceless.withObject("/metadata").set("native_filter_configuration", filters);
    return new Asset(page.kind(), page.file(), page.yaml(), choiceless);
  }

  private JsonNode replaced(String key, JsonNode node) {
    if (node.isObject()) {
      ObjectNode map = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(e -> map.set(e.getKey(), replaced(e.getKey(), e.getValue())));
      return map;
    }
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> list.add(replaced("", item)));
      return list;
    }
    return node.isTextual() ? JsonNodeFactory.instance.textNode(text(key, node.asText())) : node;
  }

  private String text(String key, String text) {
    return TEXTS.contains(key)
        ? anyWord
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(words.get(found.group())))
        : words.getOrDefault(text, text);
  }
}
