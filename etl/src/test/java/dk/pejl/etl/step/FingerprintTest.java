package dk.pejl.etl.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void dependsOnEachInputAndNotOnTheirOrder() {
    Fingerprint one = Fingerprint.empty().with("a", "1").with("b", "2");
    assertThat(one.value()).matches("[0-9a-f]{32}");
    assertThat(Fingerprint.empty().with("b", "2").with("a", "1").value()).isEqualTo(one.value());
    assertThat(Fingerprint.empty().with("a", "1").with("b", "3").value()).isNotEqualTo(one.value());
  }

  @Test
  void doesNotMixUpNamesAndValues() {
    assertThat(Fingerprint.empty().with("ab", "c").value())
        .isNotEqualTo(Fingerprint.empty().with("a", "bc").value());
  }

  @Test
  void refusesAnInputThatIsGivenTwice() {
    assertThatThrownBy(() -> Fingerprint.empty().with("a", "1").with("a", "2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Input stands twice in a fingerprint: a");
  }
}
