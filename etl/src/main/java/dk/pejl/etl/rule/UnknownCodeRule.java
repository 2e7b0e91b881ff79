package dk.pejl.etl.rule;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnType;
import java.util.Optional;

/**
 * A code is not in the closed list of its column, or a name is not in its crosswalk. The contract
 * of a crosswalk's column may soften it to a warning; then the record counts without the code.
 */
public final class UnknownCodeRule implements Rule {
  /** The finding for {@code value}, if it may be quoted, of a column of codes. */
  public Finding check(int recordNumber, Column column, Optional<String> value) {
    String text =
        Quoting.describe(column, column.shownName(), value)
            + " står ikke på listen over kendte koder.";
    boolean softened =
        column.type() instanceof ColumnType.Lookup lookup
            && lookup.unknown() == ColumnType.Unknown.WARN;
    return new Finding(
        code(), softened ? Severity.WARN : severity(), recordNumber, column.name(), text);
  }

  @Override
  public String code() {
    return "unknown_code";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Ukendt kode";
  }

  @Override
  public String advice() {
    return "Ret koden i kilden, eller føj den til udtrækket eller nøglen, hvis den er ny.";
  }
}
