package dk.pejl.etl.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Records with quotes, each in a line of its own. A line is taken by itself, so a quote that is not
 * closed spoils its own record and no other.
 */
final class QuotedLines implements RawRecords {
  private final BufferedReader lines;
  private final CsvReader.CsvReaderBuilder tokeniser;
  private final char separator;
  private final char quote;
  private final StringArrayHandler handler = StringArrayHandler.of();
  private int number;
  private String[] fields = {};
  private boolean wellQuoted;

  QuotedLines(Reader text, char separator, char quote, int firstNumber) {
    this.lines = new BufferedReader(text);
    this.tokeniser = CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote);
    this.separator = separator;
    this.quote = quote;
    this.number = firstNumber - 1;
  }

  @Override
  public boolean next() throws IOException {
    String line;
    while ((line = lines.readLine()) != null) {
      number++;
      if (!line.isEmpty()) {
        tokenise(line);
        return true;
      }
    }
    return false;
  }

  private void tokenise(String line) {
    int first = line.indexOf(quote);
    if (first < 0) {
      fields = split(line);
      wellQuoted = true;
      return;
    }
    wellQuoted = line.chars().skip(first).filter(letter -> letter == quote).count() % 2 == 0;
    try {
      fields = tokeniser.ofSingleCsvRecord(handler, line);
    } catch (CsvParseException e) {
      wellQuoted = false;
    }
  }

  /** The fields of a line without quotes, which needs no tokeniser of its own. */
  private String[] split(String line) {
    List<String> all = new ArrayList<>(fields.length);
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      all.add(line.substring(start, end));
      start = end + 1;
    }
    all.add(line.substring(start));
    return all.toArray(String[]::new);
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String[] fields() {
    return fields;
  }

  @Override
  public boolean isWellQuoted() {
    return wellQuoted;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
