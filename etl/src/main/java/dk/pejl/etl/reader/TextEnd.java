package dk.pejl.etl.reader;

import dk.pejl.etl.contract.FileLayout;
import java.io.IOException;
import java.io.Reader;

/**
 * How a text file ends: the number of its last record, how many records are not blank, how many
 * fields the last one has, whether its quotes come in pairs, and whether a line break ends it.
 */
record TextEnd(int number, int filled, int fields, boolean wellQuoted, boolean finished) {
  /** Reads a whole file whose records cannot be counted by its bytes. */
  static TextEnd read(FileLayout layout, DeliveryBytes bytes, ByteOrderMark mark)
      throws IOException {
    int filled = 0;
    int fields = 0;
    int number = 0;
    try (RawRecords records = TextRecords.open(StrictText.open(bytes, mark), layout, 1)) {
      while (records.next()) {
        filled++;
        fields = records.fields().length;
        number = records.number();
      }
    }
    try (Reader text = StrictText.open(bytes, mark)) {
      return lookThrough(text, layout.quote(), new TextEnd(number, filled, fields, true, true));
    }
  }

  private static TextEnd lookThrough(Reader text, char quote, TextEnd counted) throws IOException {
    char[] buffer = new char[1 << 14];
    long quotes = 0;
    char last = '\n';
    int read;
    while ((read = text.read(buffer)) > 0) {
      for (int i = 0; i < read; i++) {
        quotes += buffer[i] == quote ? 1 : 0;
      }
      last = buffer[read - 1];
    }
    boolean finished = last == '\n' || last == '\r';
    return new TextEnd(counted.number, counted.filled, counted.fields, quotes % 2 == 0, finished);
  }

  /** Whether the file ends within a record that should have this many fields. */
  boolean isCut(int fieldCount) {
    return !wellQuoted || (!finished && fields != fieldCount);
  }
}
