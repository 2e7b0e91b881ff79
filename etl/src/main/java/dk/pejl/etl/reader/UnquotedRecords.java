package dk.pejl.etl.reader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;

/** Records without quotes: each line is one, and a quote in it is a letter like any other. */
final class UnquotedRecords implements RawRecords {
  /** A code point that Unicode keeps out of texts, so that no letter opens a quote. */
  private static final char NO_QUOTE = '\uFFFF';

  private final CloseableIterator<String[]> lines;
  private int number;
  private String[] fields = {};

  UnquotedRecords(Reader text, char separator, int firstNumber) {
    this.lines = reader(text, separator).iterator();
    this.number = firstNumber - 1;
  }

  private static CsvReader<String[]> reader(Reader text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(NO_QUOTE)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .build(StringArrayHandler.of(), text);
  }

  @Override
  public boolean next() {
    while (lines.hasNext()) {
      fields = lines.next();
      number++;
      if (fields.length > 1 || !fields[0].isEmpty()) {
        return true;
      }
    }
    return false;
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
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
