package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One asset as Superset lists it.
 *
 * @param id Superset's own number, another on each installation
 * @param uuid the number that assets are known by everywhere
 * @param managed whether it was put there by Pejl and not by a person
 * @param changedBy the name of who saved it last; empty when Superset does not know
 * @param changedOn when, in UTC; empty when Superset does not know
 */
public record ServerAsset(
    AssetKind kind,
    long id,
    String uuid,
    String name,
    boolean managed,
    String changedBy,
    String changedOn) {
  static ServerAsset of(AssetKind kind, JsonNode row) {
    return new ServerAsset(
        kind,
        row.path("id").asLong(),
        row.path("uuid").asText(),
        row.path(kind.nameKey()).asText(),
        row.path("is_managed_externally").asBoolean(),
        row.path("changed_by_name").asText(""),
        row.path("changed_on_utc").asText(""));
  }

  /** The same asset, managed as {@code row} says. */
  ServerAsset managed(JsonNode row) {
    return new ServerAsset(
        kind, id, uuid, name, row.path("is_managed_externally").asBoolean(), changedBy, changedOn);
  }
}
