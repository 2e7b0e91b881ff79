package dk.pejl.dashboards.asset;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One document of the published file, by the words that a page about it uses.
 *
 * @param hasTargets whether there is a target to choose
 */
record PublishedDocument(String id, String title, String shortTitle, boolean hasTargets) {
  PublishedDocument {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(shortTitle, "shortTitle is null");
  }

  /** All documents that {@code published} holds, in their order. */
  static List<PublishedDocument> read(Connection published) {
    return Sql.query(
        published,
        row ->
            new PublishedDocument(
                row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
        """
        select document_id, title, short_title,
            document_id in (select document_id from mart.target_status)
        from dim.document
        order by sort_order, document_id""");
  }

  /** For each of this document's words the {@code other}'s; the longest first. */
  Map<String, String> wordsOf(PublishedDocument other) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(title, other.title());
    words.putIfAbsent(shortTitle, other.shortTitle());
    words.putIfAbsent(id, other.id());
    return words;
  }
}
