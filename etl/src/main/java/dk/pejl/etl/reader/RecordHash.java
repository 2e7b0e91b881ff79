package dk.pejl.etl.reader;

import dk.pejl.etl.pseudonym.Pseudonym;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * 128 bits that are equal for equal values of a record, and for others with a chance of nothing: so
 * the keys of a large file need not be kept themselves.
 */
record RecordHash(long first, long second) {
  private static final long FIRST_PRIME = 0x9E3779B97F4A7C15L;
  private static final long SECOND_PRIME = 0xC2B2AE3D27D4EB4FL;

  static RecordHash of(Object[] values, int[] positions) {
    long first = positions.length;
    long second = ~first;
    for (int position : positions) {
      long one = hash(values[position], FIRST_PRIME);
      long other = hash(values[position], SECOND_PRIME);
      first = mix(first ^ one, FIRST_PRIME);
      second = mix(second ^ other, SECOND_PRIME);
    }
    return new RecordHash(first, second);
  }

  private static long hash(Object value, long prime) {
    if (value == null) {
      return 1;
    }
    if (value instanceof Pseudonym person) {
      return mix(person.hi(), prime) ^ person.lo();
    }
    if (value instanceof LocalDate day) {
      return mix(day.toEpochDay(), prime);
    }
    if (value instanceof BigDecimal number) {
      return mix(number.unscaledValue().longValue(), prime) + number.scale();
    }
    if (value instanceof Map<?, ?> map) {
      return entries(map, prime);
    }
    return text(value.toString(), prime);
  }

  private static long text(String text, long prime) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * prime;
      hash ^= hash >>> 29;
    }
    return mix(hash, prime);
  }

  /** The order of a map's entries means nothing. */
  private static long entries(Map<?, ?> map, long prime) {
    long sum = map.size();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      sum += mix(hash(entry.getKey(), prime) ^ hash(entry.getValue().toString(), ~prime), prime);
    }
    return sum;
  }

  private static long mix(long value, long prime) {
    long mixed = (value ^ (value >>> 32)) * prime;
    mixed = (mixed ^ (mixed >>> 29)) * SECOND_PRIME;
    return mixed ^ (mixed >>> 32);
  }
}
