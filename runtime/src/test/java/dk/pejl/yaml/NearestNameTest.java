package dk.pejl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> KNOWN = List.of("direction", "deadline", "goal");

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(NearestName.of("dirction", KNOWN)).contains("direction");
    assertThat(NearestName.of("Goal", KNOWN)).contains("goal");
  }

  @Test
  void findsNothingWhenNothingIsNear() {
    assertThat(NearestName.of("owner", KNOWN)).isEmpty();
  }

  @Test
  void endsAMessageWithTheNearestNameOrAFewNames() {
    assertThat(NearestName.hint("golas", KNOWN)).isEqualTo(", did you mean 'goal'?");
    assertThat(NearestName.hint("owner", KNOWN))
        .isEqualTo(", expected one of [deadline, direction, goal]");
    assertThat(NearestName.hint("owner", IntStream.range(0, 20).mapToObj(i -> "x" + i).toList()))
        .isEmpty();
  }
}
