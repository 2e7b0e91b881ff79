package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives every dashboard a first row with links: to the pages that all may open, in the order of
 * their {@code menu}, and to its own version for phones or screens. On a page for phones the links
 * lead to pages for phones.
 */
final class PageLinks {
  /** What the ids of the parts begin with that no file holds. */
  static final String PREFIX = "LINKS-";

  private static final String PHONE = "-" + PhonePage.VERSION;
  private static final int FULL_WIDTH = 12;
  private static final int HEIGHT = 7;

  private final List<Asset> menu;

  /** The links that the dashboards of {@code files}, whose pages are not derived yet, ask for. */
  PageLinks(List<Asset> files) {
    this.menu =
        files.stream()
            .filter(dashboard -> dashboard.value("menu").isIntegralNumber())
            .sorted(Comparator.comparingInt(dashboard -> dashboard.value("menu").asInt()))
            .toList();
  }

  /** {@code page} with its links; {@code phone} when it is the version for phones. */
  Asset on(Asset page, boolean phone) {
    ObjectNode linked = page.content().deepCopy();
    String code = text(page.text("slug"), phone);
    ObjectNode position = (ObjectNode) linked.get("position");
    List<String> tops = new ArrayList<>();
    position
        .properties()
        .forEach(
            part -> {
              if (List.of("GRID", "TAB").contains(part.getValue().path("type").asText())) {
                tops.add(part.getKey());
              }
            });
    tops.forEach(top -> put(position, top, code));
    return new Asset(page.kind(), page.file(), page.yaml(), linked);
  }

  private static void put(ObjectNode position, String top, String code) {
    String row = PREFIX + "ROW-" + top;
    String links = PREFIX + "MARKDOWN-" + top;
    ArrayNode children = JsonNodeFactory.instance.arrayNode().add(row);
    position.path(top).path("children").forEach(children::add);
    ((ObjectNode) position.get(top)).set("children", children);
    ObjectNode rowNode = position.putObject(row).put("type", "ROW");
    rowNode.putArray("children").add(links);
    rowNode.putObject("meta").put("background", "BACKGROUND_TRANSPARENT");
    ObjectNode markdown = position.putObject(links).put("type", "MARKDOWN");
    markdown.putArray("children");
    markdown.putObject("meta").put("width", FULL_WIDTH).put("height", HEIGHT).put("code", code);
  }

  private String text(String slug, boolean phone) {
    String pages =
        menu.stream()
            .map(other -> link(other.name(), other.text("slug"), slug, phone))
            .collect(Collectors.joining(" · "));
    String version =
        phone
            ? "[Fuld udgave](%s)"
                .formatted(address(slug.substring(0, slug.length() - PHONE.length()), false))
            : "[Udgave til telefon](%s)".formatted(address(slug, true));
    return pages.isEmpty() ? version : pages + " · " + version;
  }

  private static String link(String title, String slug, String here, boolean phone) {
    return here.equals(phone ? slug + PHONE : slug)
        ? "**" + title + "**"
        : "[%s](%s)".formatted(title, address(slug, phone));
  }

  /** A page for phones is shown without Superset's own bars. */
  private static String address(String slug, boolean phone) {
    return "/superset/dashboard/" + slug + (phone ? PHONE + "/?standalone=2" : "/");
  }
}
