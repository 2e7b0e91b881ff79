package dk.pejl.etl.reader;

import dk.pejl.etl.contract.TextEncoding;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding that a file's first bytes show: a byte order mark goes before what the contract
 * declares. {@code length} is the number of bytes of the mark.
 */
record ByteOrderMark(TextEncoding encoding, boolean littleEndian, int length)
    implements Serializable {
  static ByteOrderMark look(byte[] head, TextEncoding declared) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(TextEncoding.UTF_8, false, 3);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new ByteOrderMark(TextEncoding.UTF_16, false, 2);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new ByteOrderMark(TextEncoding.UTF_16, true, 2);
    }
    return new ByteOrderMark(declared, false, 0);
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  Charset charset() {
    return littleEndian ? StandardCharsets.UTF_16LE : encoding.charset();
  }
}
