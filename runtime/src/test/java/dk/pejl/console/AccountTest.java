package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountTest {
  @Test
  void namesThePersonWhoBorrowedTheAccount() {
    assertThat(Account.name("pejl", Map.of())).isEqualTo("pejl");
    assertThat(Account.name("pejl", Map.of("SUDO_USER", "mette"))).isEqualTo("pejl (mette)");
  }
}
