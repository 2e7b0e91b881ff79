package dk.pejl.etl.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Records with quotes, each in a line of its own. A line is taken by itself, so a quote that is not
 * closed spoils its own record and no other.
 */
final class QuotedLines implements RawRecords {
  private final BufferedReader lines;
  private final CsvReader.CsvReaderBuilder tokeniser;
  private final char quote;
  private final StringArrayHandler handler = StringArrayHandler.of();
  private int number;
  private String[] fields = {};
  private boolean wellQuoted;

  QuotedLines(Reader text, char separator, char quote, int firstNumber) {
    this.lines = new BufferedReader(text);
    this.tokeniser = CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote);
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
    wellQuoted = line.chars().filter(letter -> letter == quote).count() % 2 == 0;
    try {
      fields = tokeniser.ofSingleCsvRecord(handler, line);
    } catch (CsvParseException e) {
      wellQuoted = false;
    }
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
