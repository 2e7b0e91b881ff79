package dk.pejl.etl.step;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a step's output depends on, by name. Equal inputs have the same {@link #value}, and
 * different ones, for all that matters, never do.
 */
public record Fingerprint(SortedMap<String, String> inputs) {
  private static final int HEX_DIGITS = 32;

  public Fingerprint {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** A fingerprint without inputs. */
  public static Fingerprint empty() {
    return new Fingerprint(Collections.emptySortedMap());
  }

  /** This fingerprint with one more input; a name can be given once. */
  public Fingerprint with(String name, String value) {
    SortedMap<String, String> more = new TreeMap<>(inputs);
    if (more.put(name, value) != null) {
      throw new IllegalArgumentException("Input stands twice in a fingerprint: " + name);
    }
    return new Fingerprint(more);
  }

  /** The hash of all inputs, 32 hexadecimal digits. */
  public String value() {
    MessageDigest digest = Hashes.sha256();
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      digest.update(framed(input.getKey()));
      digest.update(framed(input.getValue()));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static byte[] framed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (bytes.length + ":" + text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
