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
  private String last = "";
  private Pseudonym ofLast = new Pseudonym(0, 0);

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

  /** The pseudonym of {@code number}; records of one person mostly follow each other. */
  public Pseudonym of(String number) {
    if (!number.equals(last)) {
      ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
      ofLast = new Pseudonym(hash.getLong(), hash.getLong());
      last = number;
    }
    return ofLast;
  }
}
