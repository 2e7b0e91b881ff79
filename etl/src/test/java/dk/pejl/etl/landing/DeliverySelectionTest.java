package dk.pejl.etl.landing;

import static dk.pejl.etl.landing.DeliveryBuilder.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeliverySelectionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Delivery first = delivery().content("a").knownOn("2026-11-01").build();
  private final Delivery second = delivery().content("b").knownOn("2026-11-10").build();
  private final Delivery future = delivery().content("c").knownOn("2026-12-01").build();

  @Test
  void showsTheNewestOfASnapshotSlot() {
    assertThat(current(TODAY, List.of(second, first))).containsExactly(second);
  }

  @Test
  void showsWhatWasKnownAsOfAnEarlierDate() {
    assertThat(current(LocalDate.of(2026, 11, 9), List.of(second, first))).containsExactly(first);
    assertThat(current(LocalDate.of(2026, 10, 31), List.of(second, first))).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotYetKnown() {
    assertThat(DeliverySelection.known(TODAY, List.of(future, second, first)))
        .containsExactly(first, second);
  }

  @Test
  void showsTheOneBeforeWhenTheNewestIsRejected() {
    assertThat(
            DeliverySelection.current(
                TODAY, List.of(first, second), delivery -> !delivery.equals(second)))
        .containsExactly(first);
  }

  @Test
  void addsUpTheDeliveriesOfAnAppendSlot() {
    Delivery one = delivery().mode(DeliveryMode.APPEND).content("1").build();
    Delivery two = delivery().mode(DeliveryMode.APPEND).content("2").knownOn("2026-11-02").build();
    assertThat(current(TODAY, List.of(two, one))).containsExactly(one, two);
  }

  @Test
  void keepsSlotsApart() {
    Delivery other = delivery().slot("other").content("a").build();
    assertThat(current(TODAY, List.of(other, first))).containsExactly(first, other);
  }

  @Test
  void ordersTwoOfOneDayByHashWhateverArrivedFirst() {
    Delivery one = delivery().content("x").build();
    Delivery two = delivery().content("y").build();
    assertThat(current(TODAY, List.of(one, two))).isEqualTo(current(TODAY, List.of(two, one)));
  }

  @Test
  void ordersTwoThatOnlyReceiptDatesByTheirReceipt() {
    Delivery early = delivery().content("x").receivedAt("2026-11-20T08:00:00Z").build();
    Delivery late = delivery().content("y").receivedAt("2026-11-20T09:00:00Z").build();
    assertThat(current(TODAY, List.of(late, early))).containsExactly(late);
    Delivery back = delivery().content("x").receivedAt("2026-11-20T10:00:00Z").build();
    assertThat(current(TODAY, List.of(late, back, early))).containsExactly(back);
  }

  @Test
  void doesNotDependOnTheOrderOfArrival() {
    List<Delivery> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(
          delivery()
              .slot("slot" + i % 3)
              .content("content" + i)
              .knownOn("2026-11-0" + (1 + i % 5))
              .build());
    }
    List<Delivery> expected = current(TODAY, all);
    Random random = new Random(7);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(all, random);
      assertThat(current(TODAY, all)).isEqualTo(expected);
    }
  }

  private static List<Delivery> current(LocalDate date, List<Delivery> deliveries) {
    return DeliverySelection.current(date, deliveries, delivery -> true);
  }
}
