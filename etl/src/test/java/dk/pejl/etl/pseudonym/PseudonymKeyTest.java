package dk.pejl.etl.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymKeyTest {
  @TempDir Path folder;

  @Test
  void isMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
    Path file = folder.resolve("pseudonym.key");
    String id = PseudonymKey.readOrCreate(file).id();
    assertThat(PseudonymKey.readOrCreate(file).id()).isEqualTo(id);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPseudonymIsTheFirstHalfOfAnHmacUnderTheDomainsOwnKey()
      throws IOException, GeneralSecurityException {
    Path file = folder.resolve("key");
    Files.writeString(file, "ab".repeat(32) + "\n");
    byte[] ofDomain = hmac(HexFormat.of().parseHex("ab".repeat(32)), "person");
    ByteBuffer expected = ByteBuffer.wrap(hmac(ofDomain, "7103054321"));
    assertThat(PseudonymKey.read(file).domain("person").of("7103054321"))
        .isEqualTo(new Pseudonym(expected.getLong(), expected.getLong()));
  }

  @Test
  void differsByPersonKeyAndDomain() {
    PseudonymKey key = PseudonymKey.readOrCreate(folder.resolve("one"));
    PseudonymKey other = PseudonymKey.readOrCreate(folder.resolve("two"));
    Pseudonym pseudonym = key.domain("person").of("7103054321");
    assertThat(key.domain("person").of("7103054322")).isNotEqualTo(pseudonym);
    assertThat(key.domain("treatment").of("7103054321")).isNotEqualTo(pseudonym);
    assertThat(other.domain("person").of("7103054321")).isNotEqualTo(pseudonym);
    Pseudonyms again = key.domain("person");
    again.of("7103054322");
    assertThat(again.of("7103054321")).isEqualTo(pseudonym);
  }

  @Test
  void refusesAFileThatIsNoKeyAndNeverShowsIt() throws IOException {
    Path file = folder.resolve("key");
    Files.writeString(file, "secret but short");
    assertThatThrownBy(() -> PseudonymKey.read(file))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("expected 64 hexadecimal digits")
        .hasMessageNotContaining("secret but short");
    assertThat(PseudonymKey.readOrCreate(folder.resolve("other")).toString())
        .doesNotContain(Files.readString(folder.resolve("other")).strip());
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
