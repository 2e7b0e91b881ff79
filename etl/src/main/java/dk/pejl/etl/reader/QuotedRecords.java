package dk.pejl.etl.reader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;

/** Records whose quoted values may hold line breaks; a record counts once, however long it is. */
final class QuotedRecords implements RawRecords {
  private final CloseableIterator<String[]> records;
  private int number;
  private String[] fields = {};

  QuotedRecords(Reader text, char separator, char quote, int firstNumber) {
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .build(StringArrayHandler.of(), text)
            .iterator();
    this.number = firstNumber - 1;
  }

  @Override
  public boolean next() {
    while (records.hasNext()) {
      fields = records.next();
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
    records.close();
  }
}
