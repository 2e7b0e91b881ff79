package dk.pejl.etl.pseudonym;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the pseudonyms of one domain. Not thread-safe. */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  Pseudonyms(Mac mac) {
    this.mac = mac;
  }

  static Mac hmac(byte[] secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot make pseudonyms", e);
    }
  }

  /** The pseudonym of {@code number}. */
  public Pseudonym of(String number) {
    ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
    return new Pseudonym(hash.getLong(), hash.getLong());
  }
}
