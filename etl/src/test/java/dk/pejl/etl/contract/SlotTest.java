package dk.pejl.etl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotTest {
  @Test
  void isOfASenderInEachPeriod() {
    Slot slot = new Slot.FromFileName(List.of("sender", "period"));
    assertThat(slot.sender("NEXT/2026-10")).isEqualTo("NEXT");
    assertThat(new Slot.FromContent(List.of("period", "school")).sender("2026/101401"))
        .isEqualTo("101401");
  }

  @Test
  void isOfAPartWhereThereIsNoPeriod() {
    Slot slot = new Slot.FromFileName(List.of("cube", "part"));
    assertThat(slot.sender("EUD_A_B/1")).isEqualTo("EUD_A_B/1");
    assertThat(slot.sender("EUD_A_B")).isEqualTo("EUD_A_B");
  }

  @Test
  void isOfNobodyInParticularWhereTheExtractIsOne() {
    assertThat(new Slot.Constant("FOLK1A").sender("FOLK1A")).isEmpty();
    assertThat(new Slot.FromFileName(List.of("period")).sender("2026")).isEmpty();
  }
}
