package dk.pejl.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The leave reasons of the sample's student administration. Those of Uddata+ that its help pages
 * name have their meaning; 17, 27 and 30 are ours. The list changed on 1 January 2022.
 */
final class LeaveCodes {
  static final String COMPLETED = "10";
  static final String TRANSFERRED = "17";
  static final String NEVER_STARTED = "27";
  static final String EXCHANGE = "66";
  static final Set<String> INTERRUPTED = Set.of("20", "21", "22", "23", "26", "30");

  static final LocalDate CHANGED_ON = LocalDate.of(2022, 1, 1);

  private static final List<String> BEFORE = List.of("20", "21", "22", "26");
  private static final List<String> AFTER = List.of("20", "21", "23", "30");

  private LeaveCodes() {}

  /** A code of an interruption that the list has on that day. */
  static String interrupted(LocalDate day, int chance) {
    List<String> codes = day.isBefore(CHANGED_ON) ? BEFORE : AFTER;
    return codes.get(Math.floorMod(chance, codes.size()));
  }
}
