package dk.pejl.dashboards.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Gives what is derived from an asset a uuid that never changes: version 5 of RFC 9562. */
final class DerivedUuid {
  private static final int VERSION_BITS = 0x5000;

  private DerivedUuid() {}

  /** The uuid of {@code name} in the name space of {@code uuid}. */
  static String of(String uuid, String name) {
    UUID space = UUID.fromString(uuid);
    ByteBuffer bytes = ByteBuffer.wrap(sha1(space, name));
    long high = (bytes.getLong() & ~0xF000L) | VERSION_BITS;
    long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }

  private static byte[] sha1(UUID space, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      ByteBuffer number = ByteBuffer.allocate(2 * Long.BYTES);
      number.putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits());
      digest.update(number.array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot derive a uuid: there is no SHA-1", e);
    }
  }
}
