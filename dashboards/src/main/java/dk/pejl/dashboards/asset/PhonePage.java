package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a dashboard into one for phones, on which Superset stacks nothing: the same tabs, filters
 * and charts, but each chart in a row of its own, as wide as the page and as high as its {@code
 * phone_height} says; one of nought leaves it out.
 */
final class PhonePage {
  /** What the version is called, in addresses and messages. */
  static final String VERSION = "mobil";

  private static final int FULL_WIDTH = 12;
  private static final Set<String> SPLIT = Set.of("ROW", "COLUMN");

  private final Layout layout;
  private final ObjectNode position = JsonNodeFactory.instance.objectNode();

  private PhonePage(Layout layout) {
    this.layout = layout;
  }

  static Asset of(Asset dashboard) {
    ObjectNode phone = dashboard.content().deepCopy();
    phone.put("uuid", DerivedUuid.of(dashboard.uuid(), VERSION));
    phone.put("dashboard_title", dashboard.name() + " på telefon");
    phone.put("slug", dashboard.text("slug") + "-" + VERSION);
    PhonePage page = new PhonePage(Layout.of(dashboard));
    page.keep(Layout.ROOT);
    phone.set("position", page.position);
    phone.withObject("/metadata").put("filter_bar_orientation", "HORIZONTAL");
    return dashboard.derived(VERSION, phone);
  }

  /** Keeps the part, with its children stacked. */
  private void keep(String id) {
    ObjectNode part = layout.nodes().get(id).deepCopy();
    position.set(id, part);
    List<String> below = new ArrayList<>();
    for (String child : layout.children(id)) {
      if (SPLIT.contains(type(child))) {
        stack(child, layout.nodes().get(child).path("meta"), below);
      } else {
        keep(child);
        below.add(child);
      }
    }
    below.forEach(part.putArray("children")::add);
  }

  /** Gives each chart and text below a row or column a row of its own. */
  private void stack(String id, JsonNode meta, List<String> rows) {
    for (String child : layout.children(id)) {
      if (SPLIT.contains(type(child))) {
        stack(child, meta, rows);
        continue;
      }
      if (isLeftOut(child)) {
        continue;
      }
      String row = "ROW-" + VERSION + "-" + child;
      ObjectNode node = position.putObject(row).put("type", "ROW");
      node.putArray("children").add(child);
      node.set("meta", meta.isObject() ? meta : JsonNodeFactory.instance.objectNode());
      rows.add(row);
      keep(child);
      widen(position.path(child).withObject("/meta"));
    }
  }

  /** A chart that no phone is wide enough for says so with a height of nought. */
  private boolean isLeftOut(String id) {
    JsonNode height = layout.nodes().get(id).path("meta").path(Layout.PHONE_HEIGHT);
    return height.isIntegralNumber() && height.asInt() == 0;
  }

  private static void widen(ObjectNode meta) {
    meta.put("width", FULL_WIDTH);
    if (meta.has(Layout.PHONE_HEIGHT)) {
      meta.set("height", meta.get(Layout.PHONE_HEIGHT));
    }
  }

  private String type(String id) {
    return layout.nodes().get(id).path("type").asText();
  }
}
