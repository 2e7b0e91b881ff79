package dk.pejl.etl.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/** Opens pieces of a delivery as text; bytes that are none fail and are never replaced. */
final class StrictText {
  private StrictText() {}

  static Reader open(DeliveryBytes bytes, ByteOrderMark mark, long start, long end)
      throws IOException {
    InputStream piece = new Piece(bytes.open(start), end - start);
    return new InputStreamReader(
        piece,
        mark.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The whole text after the byte order mark. */
  static Reader open(DeliveryBytes bytes, ByteOrderMark mark) throws IOException {
    return open(bytes, mark, mark.length(), bytes.length());
  }

  private static final class Piece extends FilterInputStream {
    private long left;

    Piece(InputStream in, long length) {
      super(in);
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      int value = left > 0 ? super.read() : -1;
      left -= value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = super.read(buffer, offset, (int) Math.min(length, left));
      left -= Math.max(read, 0);
      return read;
    }
  }
}
