package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Objects;

/**
 * How the bytes of a file become records. {@code quote} NUL means that values are never quoted;
 * separator and quote mean nothing for JSON.
 */
public record FileLayout(
    Format format,
    TextEncoding encoding,
    char separator,
    char quote,
    Header header,
    RecordBreaks recordBreaks)
    implements Serializable {
  public FileLayout {
    Objects.requireNonNull(format, "format is null");
    Objects.requireNonNull(encoding, "encoding is null");
    Objects.requireNonNull(header, "header is null");
    Objects.requireNonNull(recordBreaks, "recordBreaks is null");
  }

  /** Whether a value may stand in quotes. */
  public boolean isQuoted() {
    return quote != '\0';
  }
}
