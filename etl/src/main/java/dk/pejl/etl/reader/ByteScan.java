package dk.pejl.etl.reader;

import dk.pejl.etl.contract.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over the bytes of a file: where its lines end, where it can be split, and whether it is
 * text in its encoding. Lines end with LF, CRLF or CR.
 */
final class ByteScan {
  private static final int BUFFER = 1 << 16;

  private final ByteOrderMark mark;
  private final long splitBytes;
  private final EncodingCheck encoding;
  private final List<Split> splits = new ArrayList<>();

  private long offset;
  private long splitStart;
  private int splitFirst = 1;
  private long lineStart;
  private int lines;
  private int filledLines;
  private int previous = -1;

  private ByteScan(ByteOrderMark mark, long splitBytes) {
    this.mark = mark;
    this.splitBytes = splitBytes;
    this.encoding = new EncodingCheck(mark);
    this.offset = mark.length();
    this.splitStart = offset;
    this.lineStart = offset;
  }

  /** Scans a whole file; pieces are at least {@code splitBytes} long. */
  static Scanned scan(DeliveryBytes bytes, ByteOrderMark mark, long splitBytes) throws IOException {
    ByteScan scan = new ByteScan(mark, splitBytes);
    try (InputStream in = bytes.open(mark.length())) {
      byte[] buffer = new byte[BUFFER];
      int read;
      while ((read = in.readNBytes(buffer, 0, BUFFER)) > 0) {
        scan.take(buffer, read);
      }
    }
    return scan.result();
  }

  private void take(byte[] buffer, int length) {
    encoding.take(buffer, length, lines + 1);
    if (mark.encoding() == TextEncoding.UTF_16) {
      offset += length;
      return;
    }
    for (int i = 0; i < length; i++) {
      byte value = buffer[i];
      if (value <= '\r') {
        control(value, offset + i);
      } else if (previous == '\r') {
        endLine(offset + i, 1);
      }
      previous = value;
    }
    offset += length;
  }

  private void control(byte value, long at) {
    if (previous == '\r' && value != '\n') {
      endLine(at, 1);
    }
    if (value == '\n') {
      endLine(at + 1, previous == '\r' ? 2 : 1);
    }
  }

  private void endLine(long next, int breakLength) {
    lines++;
    if (next - lineStart > breakLength) {
      filledLines++;
    }
    lineStart = next;
    if (next - splitStart >= splitBytes) {
      splits.add(new Split(splitStart, next, splitFirst, 0));
      splitStart = next;
      splitFirst = lines + 1;
    }
  }

  private Scanned result() {
    if (previous == '\r') {
      endLine(offset, 1);
    }
    encoding.end(lines + 1);
    boolean unfinished = offset > lineStart;
    if (offset > splitStart || splits.isEmpty()) {
      splits.add(new Split(splitStart, offset, splitFirst, 0));
    }
    return new Scanned(
        splits,
        unfinished ? lines + 1 : lines,
        unfinished ? filledLines + 1 : filledLines,
        unfinished ? lineStart : -1,
        encoding);
  }

  /**
   * What a scan found: pieces, lines, lines with at least one byte, where the last line begins if
   * no line break ends it (else -1), and the verdict on the encoding. Line numbers mean nothing for
   * UTF-16.
   */
  record Scanned(
      List<Split> splits, int lines, int filledLines, long unfinishedLine, EncodingCheck encoding) {
    Scanned {
      splits = List.copyOf(splits);
    }
  }
}
