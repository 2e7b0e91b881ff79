package dk.pejl.etl.reader;

import dk.pejl.etl.contract.FileLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * An Excel workbook as the text that its first sheet would be saved as, so that it is read, checked
 * and counted as any text file. A record's number is that of its row in the sheet.
 */
final class WorkbookBytes implements DeliveryBytes {
  /** A list that somebody keeps by hand is far smaller. */
  private static final long MOST_BYTES = 32L << 20;

  private final Optional<byte[]> text;

  private WorkbookBytes(Optional<byte[]> text) {
    this.text = text;
  }

  /** The bytes to read of a file of this name: its own, or the text of a workbook. */
  static DeliveryBytes of(String name, DeliveryBytes bytes, FileLayout layout) {
    return isWorkbook(name) ? new WorkbookBytes(text(bytes, layout)) : bytes;
  }

  static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static Optional<byte[]> text(DeliveryBytes bytes, FileLayout layout) {
    try (InputStream in = bytes.open(0)) {
      return bytes.length() > MOST_BYTES
          ? Optional.empty()
          : Optional.of(SheetText.of(in, layout).getBytes(layout.encoding().charset()));
    } catch (IOException | RuntimeException e) {
      // A library that meets a file of another kind throws what it likes.
      return Optional.empty();
    }
  }

  /** Whether the file is no workbook that can be read. */
  boolean isBroken() {
    return text.isEmpty();
  }

  @Override
  public long length() {
    return text.orElse(new byte[0]).length;
  }

  @Override
  public InputStream open(long from) {
    byte[] bytes = text.orElse(new byte[0]);
    int start = Math.toIntExact(from);
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }
}
