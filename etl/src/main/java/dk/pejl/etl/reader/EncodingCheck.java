package dk.pejl.etl.reader;

import dk.pejl.etl.contract.TextEncoding;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.WrongEncodingRule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Tells whether bytes are text in their encoding. An 8-bit encoding takes nearly every byte, so it
 * is also asked whether the file is in fact UTF-8: text with letters beyond ASCII that all form
 * right UTF-8 sequences is never meant as anything else. ISO-8859-1 with bytes 0x80-0x9F, which are
 * control characters there, is windows-1252.
 */
final class EncodingCheck {
  private final TextEncoding encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer rest = ByteBuffer.allocate(8);
  private final CharBuffer chars = CharBuffer.allocate(1 << 16);
  private boolean decodes = true;
  private boolean beyondAscii;
  private boolean hasNul;
  private int failedAt;
  private int foreignByteAt;
  private int beyondAsciiAt;

  EncodingCheck(ByteOrderMark mark) {
    this.encoding = mark.encoding();
    this.decoder =
        (isEightBit() ? TextEncoding.UTF_8.charset() : mark.charset())
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private boolean isEightBit() {
    return encoding == TextEncoding.ISO_8859_1 || encoding == TextEncoding.WINDOWS_1252;
  }

  /** Takes the next bytes of a buffer, the first of which stands in line {@code line}. */
  void take(byte[] buffer, int length, int line) {
    look(buffer, length, line);
    if (decodes) {
      decode(buffer, length, line);
    }
  }

  private void look(byte[] buffer, int length, int line) {
    for (int i = 0; i < length; i++) {
      byte value = buffer[i];
      if (value == 0) {
        hasNul = true;
      } else if (value < 0) {
        if (!beyondAscii) {
          beyondAscii = true;
          beyondAsciiAt = line + lineBreaks(buffer, 0, i);
        }
        if (foreignByteAt == 0 && isForeign(value & 0xFF)) {
          foreignByteAt = line + lineBreaks(buffer, 0, i);
        }
      }
    }
  }

  private boolean isForeign(int value) {
    if (encoding == TextEncoding.ISO_8859_1) {
      return value < 0xA0;
    }
    return encoding == TextEncoding.WINDOWS_1252
        && (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D);
  }

  private void decode(byte[] buffer, int length, int line) {
    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
    while (rest.position() > 0 && bytes.hasRemaining() && decodes) {
      rest.put(bytes.get());
      decodeRest(line);
    }
    int start = bytes.position();
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      chars.clear();
      result = decoder.decode(bytes, chars, false);
    }
    if (result.isError()) {
      fail(line + lineBreaks(buffer, start, bytes.position()));
    } else if (decodes) {
      rest.put(bytes);
    }
  }

  private void decodeRest(int line) {
    rest.flip();
    chars.clear();
    CoderResult result = decoder.decode(rest, chars, false);
    rest.compact();
    if (result.isError() || rest.position() == rest.capacity()) {
      fail(line);
    }
  }

  private static int lineBreaks(byte[] bytes, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }

  private void fail(int line) {
    decodes = false;
    failedAt = line;
  }

  /** There are no more bytes. */
  void end(int line) {
    if (decodes && rest.position() > 0) {
      fail(line);
    }
  }

  /** Whether there is a byte 0, which no text in a byte-oriented encoding has. */
  boolean hasNul() {
    return hasNul && encoding.hasByteLineBreaks();
  }

  /** The breach, if the bytes are not text in their encoding. */
  Optional<Finding> finding() {
    WrongEncodingRule rule = new WrongEncodingRule();
    if (!isEightBit()) {
      return decodes ? Optional.empty() : Optional.of(rule.check(failedAt, encoding.title()));
    }
    if (decodes && beyondAscii) {
      return Optional.of(rule.check(beyondAsciiAt, encoding.title(), TextEncoding.UTF_8.title()));
    }
    return foreignByteAt == 0
        ? Optional.empty()
        : Optional.of(rule.check(foreignByteAt, encoding.title()));
  }
}
