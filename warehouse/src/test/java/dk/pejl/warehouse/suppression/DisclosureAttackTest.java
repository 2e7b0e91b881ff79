package dk.pejl.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Classic tables; and random ones, of which every possible truth is tried. */
class DisclosureAttackTest {
  /** 3 + 20 + 30: the one hidden cell is the total less the others. */
  @Test
  void worksOutTheOnlyHiddenCellOfATotal() {
    Table table = new Table(List.of(3L, 20L, 30L));
    table.cell(Seen.HIDDEN, 0);
    table.cell(Seen.SHOWN, 1);
    table.cell(Seen.SHOWN, 2);
    table.cell(Seen.SHOWN, 0, 1, 2);

    assertThat(table.ranges()).containsExactly("3..3");
  }

  @Test
  void leavesTwoHiddenCellsOfATotalAsWideAsTheirSum() {
    Table table = new Table(List.of(3L, 4L, 30L));
    table.cell(Seen.HIDDEN, 0);
    table.cell(Seen.HIDDEN, 1);
    table.cell(Seen.SHOWN, 2);
    table.cell(Seen.SHOWN, 0, 1, 2);

    assertThat(table.ranges()).containsExactly("0..7", "0..7");
  }

  /** Each is between 0 and the smaller of the two sums that it is in. */
  @Test
  void boundsATwoByTwoTableByItsMargins() {
    Table table = new Table(List.of(3L, 9L, 8L, 2L));
    IntStream.range(0, 4).forEach(atom -> table.cell(Seen.HIDDEN, atom));
    table.cell(Seen.SHOWN, 0, 1);
    table.cell(Seen.SHOWN, 2, 3);
    table.cell(Seen.SHOWN, 0, 2);
    table.cell(Seen.SHOWN, 1, 3);

    assertThat(table.ranges()).containsExactly("1..11", "1..11", "0..10", "0..10");
  }

  /** The same persons under two indicators: what one shows the other cannot hide. */
  @Test
  void takesWhatAnotherIndicatorShowsOfTheSameUnits() {
    Table table = new Table(List.of(3L, 40L));
    table.cell(Seen.HIDDEN, 0);
    table.cell(Seen.SHOWN, 0);

    assertThat(table.ranges()).containsExactly("3..3");
  }

  /** A country of two regions of two municipalities each; one place is hidden on each level. */
  @Test
  void followsAChainOverThreeLevels() {
    Table table = new Table(List.of(2L, 50L, 60L, 70L));
    table.cell(Seen.HIDDEN, 0);
    table.cell(Seen.HIDDEN, 1);
    table.cell(Seen.HIDDEN, 0, 1);
    table.cell(Seen.SHOWN, 2, 3);
    table.cell(Seen.SHOWN, 1, 2, 3);
    table.cell(Seen.SHOWN, 0, 1, 2, 3);

    assertThat(table.ranges()).containsExactly("2..2", "50..50", "52..52");
  }

  /** Nothing bounds it. */
  @Test
  void findsNothingAboutWhatIsInNoShownSum() {
    Table table = new Table(List.of(3L, 9L));
    table.cell(Seen.HIDDEN, 0);
    table.cell(Seen.UNTOLD, 0, 1);

    assertThat(table.ranges()).isEmpty();
  }

  /** Of tables with two margins the ends are whole numbers, so that trying all finds the same. */
  @Test
  void findsWhatTryingEveryPossibleTruthFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      int columns = 2 + random.nextInt(2);
      List<Long> units =
          IntStream.range(0, 2 * columns).mapToObj(i -> 1L + random.nextInt(6)).toList();
      Table table = new Table(units);
      for (int row = 0; row < 2; row++) {
        int first = row * columns;
        table.cell(Seen.SHOWN, IntStream.range(first, first + columns).toArray());
      }
      for (int column = 0; column < columns; column++) {
        table.cell(Seen.SHOWN, column, column + columns);
      }
      for (int atom = 0; atom < units.size(); atom++) {
        table.cell(random.nextInt(3) == 0 ? Seen.SHOWN : Seen.HIDDEN, atom);
      }
      assertThat(table.ranges()).as(units.toString()).isEqualTo(table.tried());
    }
  }

  /** In tables of three margins, a part of them hidden for being small. */
  @Test
  void findsNothingWhereMoreIsHiddenForProtection() {
    Random random = new Random(8);
    for (int round = 0; round < 12; round++) {
      int side = 3;
      List<Long> units =
          IntStream.range(0, side * side * side).mapToObj(i -> 1L + random.nextInt(30)).toList();
      Table table = new Table(units, 5);
      int[] cells = IntStream.range(0, units.size()).toArray();
      for (int one = 0; one < side; one++) {
        int place = one;
        table.cell(Seen.SHOWN, of(cells, cell -> cell % 3 == place));
        table.cell(Seen.SHOWN, of(cells, cell -> cell / 3 % 3 == place));
        table.cell(Seen.SHOWN, of(cells, cell -> cell / 9 == place));
        for (int other = 0; other < side; other++) {
          int line = 3 * other + one;
          table.cell(Seen.SHOWN, of(cells, cell -> cell % 9 == line));
          table.cell(Seen.SHOWN, of(cells, cell -> cell / 3 == line));
        }
      }
      table.cell(Seen.SHOWN, cells);
      for (int cell : cells) {
        table.cell(units.get(cell) < 5 ? Seen.HIDDEN : Seen.SHOWN, cell);
      }
      Relations primary = new Relations(units, table.parts);
      Set<List<Integer>> hidden = new Protection(primary, part -> 1).hidden();

      assertThat(new Protection(primary, part -> 1).hidden()).isEqualTo(hidden);
      assertThat(new DisclosureAttack(table.hiding(hidden)).narrowRanges())
          .as("round " + round)
          .isEmpty();
      assertThat(hidden).as("not everything").hasSizeLessThan(table.parts.size());
    }
  }

  private static int[] of(int[] cells, IntPredicate chosen) {
    return IntStream.of(cells).filter(chosen).toArray();
  }

  /** Atoms, and parts that are sums of them. */
  private static final class Table {
    private final List<Long> units;
    private final int threshold;
    private final List<CountedPart> parts = new ArrayList<>();

    /** Of so large a threshold that every range that is bounded is told. */
    Table(List<Long> units) {
      this(units, 1_000_000);
    }

    Table(List<Long> units, int threshold) {
      this.units = units;
      this.threshold = threshold;
    }

    void cell(Seen seen, int... atoms) {
      parts.add(
          new CountedPart(
              parts.size(),
              "x",
              "s" + parts.size(),
              "numerator",
              IntStream.of(atoms).boxed().toList(),
              seen,
              threshold));
    }

    /** The same with what has these atoms hidden. */
    Relations hiding(Set<List<Integer>> hidden) {
      Table table = new Table(units, threshold);
      parts.forEach(
          part ->
              table.cell(
                  hidden.contains(part.atoms()) ? Seen.HIDDEN : part.seen(),
                  part.atoms().stream().mapToInt(atom -> atom).toArray()));
      return new Relations(units, table.parts);
    }

    List<String> ranges() {
      return new DisclosureAttack(new Relations(units, parts))
          .narrowRanges().stream().map(Table::text).toList();
    }

    private static String text(FeasibleRange range) {
      return Math.round(range.least()) + ".." + Math.round(range.most());
    }

    /** The same by going through all fillings that give what is shown. */
    List<String> tried() {
      Relations relations = new Relations(units, parts);
      List<CountedPart> hidden = parts.stream().filter(p -> p.seen() == Seen.HIDDEN).toList();
      double[] least = new double[hidden.size()];
      double[] most = new double[hidden.size()];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
      fill(
          new long[units.size()],
          0,
          relations,
          filled -> {
            for (int i = 0; i < hidden.size(); i++) {
              double sum = hidden.get(i).atoms().stream().mapToLong(atom -> filled[atom]).sum();
              least[i] = Math.min(least[i], sum);
              most[i] = Math.max(most[i], sum);
            }
          });
      return IntStream.range(0, hidden.size())
          .mapToObj(i -> text(new FeasibleRange(hidden.get(i), least[i], most[i])))
          .toList();
    }

    private void fill(long[] filled, int atom, Relations relations, Consumer<long[]> each) {
      if (atom == filled.length) {
        if (parts.stream()
            .filter(part -> part.seen() == Seen.SHOWN)
            .allMatch(
                part ->
                    part.atoms().stream().mapToLong(one -> filled[one]).sum()
                        == relations.count(part))) {
          each.accept(filled);
        }
        return;
      }
      long bound =
          parts.stream()
              .filter(part -> part.seen() == Seen.SHOWN && part.atoms().contains(atom))
              .mapToLong(
                  part ->
                      relations.count(part)
                          - part.atoms().stream()
                              .filter(one -> one < atom)
                              .mapToLong(one -> filled[one])
                              .sum())
              .min()
              .orElseThrow();
      for (long count = 0; count <= bound; count++) {
        filled[atom] = count;
        fill(filled, atom + 1, relations, each);
      }
      filled[atom] = 0;
    }
  }
}
