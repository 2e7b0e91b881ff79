package dk.pejl.etl.landing;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSource;
import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.contract.Contract;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook to fill in for an extract: a first sheet with the contract's headers, where
 * cells of a closed list offer its codes, and a second that says what each column holds.
 */
final class Template {
  private static final int ROWS_TO_FILL = 1000;
  private static final int WIDTH = 18;

  /** What Excel takes as a list in a formula. */
  private static final int LONGEST_LIST = 255;

  private final Contract contract;
  private final List<Column> columns;

  private Template(Contract contract) {
    this.contract = contract;
    this.columns = contract.columns().all().stream().filter(Template::hasHeader).toList();
  }

  /**
   * Writes a new file.
   *
   * @param rows the first cells of each row that is there from the start
   * @throws UncheckedIOException if the file exists or cannot be written
   */
  static void write(Contract contract, List<List<String>> rows, Path out) {
    try (OutputStream file = Files.newOutputStream(out, StandardOpenOption.CREATE_NEW);
        Workbook workbook = new Workbook(file, "Pejl", "1.0")) {
      Template template = new Template(contract);
      template.fill(workbook.newWorksheet("Udfyld her"), rows);
      template.explain(workbook.newWorksheet("Vejledning"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + out + ": " + e, e);
    }
  }

  private static boolean hasHeader(Column column) {
    return column.source() instanceof ColumnSource.Field field && !field.header().isEmpty();
  }

  private void fill(Worksheet sheet, List<List<String>> rows) {
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).shownName());
      sheet.style(0, i).bold().set();
      sheet.width(i, WIDTH);
      String choices = choices(columns.get(i));
      if (!choices.isEmpty() && choices.length() <= LONGEST_LIST) {
        sheet
            .range(1, i, ROWS_TO_FILL, i)
            .validateWithListByFormula('"' + choices + '"')
            .errorTitle(columns.get(i).shownName())
            .error("Vælg en af listens værdier.")
            .errorStyle(DataValidationErrorStyle.STOP)
            .showErrorMessage(true);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < rows.get(row).size(); i++) {
        sheet.value(row + 1, i, rows.get(row).get(i));
      }
    }
  }

  /** The codes that are Danish words, where a list has such, else all of them. */
  private static String choices(Column column) {
    if (!(column.type() instanceof ColumnType.Code code)) {
      return "";
    }
    boolean hasWords =
        code.codes().entrySet().stream().anyMatch(e -> e.getKey().equals(e.getValue()));
    return code.codes().entrySet().stream()
        .filter(e -> !hasWords || e.getKey().equals(e.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private void explain(Worksheet sheet) {
    sheet.value(0, 0, contract.about().title());
    sheet.style(0, 0).bold().set();
    sheet.value(1, 0, contract.about().description());
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(i + 3, 0, columns.get(i).shownName());
      sheet.value(i + 3, 1, columns.get(i).label().description());
    }
  }
}
