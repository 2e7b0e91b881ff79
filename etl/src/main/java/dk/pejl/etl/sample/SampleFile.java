package dk.pejl.etl.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One text file with semicolons. Counts its records, the header among them. */
final class SampleFile implements AutoCloseable {
  private final BufferedWriter out;
  private final DateTimeFormatter dates;
  private final String lineEnd;
  private int records;

  SampleFile(BufferedWriter out, String datePattern, String lineEnd) {
    this.out = out;
    this.dates = DateTimeFormatter.ofPattern(datePattern);
    this.lineEnd = lineEnd;
  }

  SampleFile header(String... names) {
    raw(String.join(";", names));
    return this;
  }

  /** Writes one record and returns its number. Null is an empty value. */
  int row(Object... values) {
    StringBuilder line = new StringBuilder(96);
    for (int i = 0; i < values.length; i++) {
      line.append(i == 0 ? "" : ";").append(text(values[i]));
    }
    return raw(line);
  }

  /** Writes a line as it is and returns the number of its record. */
  int raw(CharSequence line) {
    try {
      out.append(line).append(lineEnd);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the sample: " + e.getMessage(), e);
    }
    return ++records;
  }

  private String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return date.format(dates);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    if (value instanceof Boolean truth) {
      return truth ? "Ja" : "Nej";
    }
    String text = value.toString();
    boolean isPlain = text.indexOf(';') < 0 && text.indexOf('"') < 0;
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** How many records were written, the header among them. */
  int records() {
    return records;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the sample: " + e.getMessage(), e);
    }
  }
}
