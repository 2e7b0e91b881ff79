package dk.pejl.warehouse.status;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.TextTable;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What a document's coordinators told last of a commitment or an initiative. */
record FollowUp(String kind, String id, String title, String status, String date, String text) {
  /** Those of a document, commitments first. */
  static List<FollowUp> of(Connection published, String document) {
    return Sql.query(
        published,
        FollowUp::read,
        SqlFile.load("queries/follow_up.sql").text(),
        document,
        document);
  }

  private static FollowUp read(ResultSet row) throws SQLException {
    Date day = row.getDate("status_date");
    return new FollowUp(
        row.getString("kind"),
        row.getString("id"),
        row.getString("title"),
        row.getString("status_text"),
        day == null ? "" : DanishFormat.date(day.toLocalDate()),
        row.getString("text"));
  }

  /** A table for people, or a sentence where there is nothing to follow. */
  static String text(List<FollowUp> all, Titles titles) {
    if (all.isEmpty()) {
      return "\nDokumentet har hverken forpligtelser eller indsatser i denne udgivelse.\n";
    }
    TextTable table = new TextTable("Art", "Id", "Titel", "Status", "Dato", "Tekst");
    all.forEach(
        one ->
            table.add(
                one.kind(),
                one.id(),
                titles.of(one.title()),
                one.status(),
                one.date(),
                one.text()));
    return "\nForpligtelser og indsatser\n\n" + table.text();
  }
}
