package dk.pejl.etl.reader;

import dk.pejl.etl.contract.FileLayout;
import java.io.IOException;
import java.io.InputStream;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Writes the first sheet of a workbook as text with separators, one line for each row: days as
 * 2026-11-24, numbers with a decimal comma, formulas by their last value.
 */
final class SheetText {
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_TEXT = 64 << 20;

  /** Excel shows this many digits; the file may hold noise after them. */
  private static final MathContext SHOWN = new MathContext(15);

  /** Parts of a number format that are text, colours or places. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

  private final FileLayout layout;
  private final StringBuilder text = new StringBuilder();
  private int columns;

  private SheetText(FileLayout layout) {
    this.layout = layout;
  }

  static String of(InputStream in, FileLayout layout) throws IOException {
    SheetText sheet = new SheetText(layout);
    try (ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      int number = 0;
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        if (row.stream().allMatch(cell -> text(cell).isEmpty())) {
          continue;
        }
        if (row.getRowNum() > MOST_ROWS || sheet.text.length() > MOST_TEXT) {
          throw new IOException("More than a sheet that is kept by hand");
        }
        while (++number < row.getRowNum()) {
          sheet.text.append('\n');
        }
        sheet.line(row);
      }
    }
    return sheet.text.toString();
  }

  /** The header says how many columns there are; trailing empty cells are not in the file. */
  private void line(Row row) {
    columns = columns == 0 ? row.getCellCount() : columns;
    for (int i = 0; i < Math.max(columns, row.getCellCount()); i++) {
      if (i > 0) {
        text.append(layout.separator());
      }
      text.append(quoted(i < row.getCellCount() ? text(row.getCell(i)) : ""));
    }
    text.append('\n');
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return isDay(cell) ? day(cell.asDate()) : number(cell);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "1" : "0";
    }
    String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return raw == null ? "" : raw.strip().replaceAll("\\s+", " ");
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null
        && LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).contains("y");
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalDate().toString();
  }

  private static String number(Cell cell) {
    return cell.asNumber().round(SHOWN).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private String quoted(String value) {
    boolean isPlain = value.indexOf(layout.separator()) < 0 && value.indexOf('"') < 0;
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
