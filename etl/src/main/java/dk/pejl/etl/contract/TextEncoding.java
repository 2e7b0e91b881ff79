package dk.pejl.etl.contract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that a contract can declare. A byte order mark in the file goes before it. */
public enum TextEncoding {
  UTF_8("UTF-8"),
  ISO_8859_1("ISO-8859-1"),
  WINDOWS_1252("windows-1252"),
  /** Without a byte order mark: big endian. */
  UTF_16("UTF-16");

  private final String title;

  TextEncoding(String title) {
    this.title = title;
  }

  /** The name that people know. */
  public String title() {
    return title;
  }

  /** The decoder's charset for text without a byte order mark. */
  public Charset charset() {
    return switch (this) {
      case UTF_8 -> StandardCharsets.UTF_8;
      case ISO_8859_1 -> StandardCharsets.ISO_8859_1;
      case WINDOWS_1252 -> Charset.forName("windows-1252");
      case UTF_16 -> StandardCharsets.UTF_16BE;
    };
  }

  /** Whether a line break is the one byte 0x0A or 0x0D and nothing else is. */
  public boolean hasByteLineBreaks() {
    return this != UTF_16;
  }
}
