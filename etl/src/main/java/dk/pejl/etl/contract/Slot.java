package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where the slot of a delivery comes from. */
public sealed interface Slot extends Serializable {
  /** What the part of a slot is called that is another for each delivery that is expected. */
  String PERIOD = "period";

  /**
   * Who sends, or what part of the extract comes, in the slot that is written {@code text}: its
   * parts but the period. Of each a delivery is expected. Empty where the extract is one.
   */
  String sender(String text);

  /** All deliveries of the extract share one slot. */
  record Constant(String name) implements Slot {
    @Override
    public String sender(String text) {
      return "";
    }
  }

  /** The values of these named groups of the file pattern, in this order. */
  record FromFileName(List<String> groups) implements Slot {
    public FromFileName {
      groups = List.copyOf(groups);
    }

    @Override
    public String sender(String text) {
      return withoutPeriod(groups, text);
    }
  }

  /** The values of these columns, which must be the same in all records of one delivery. */
  record FromContent(List<String> columns) implements Slot {
    public FromContent {
      columns = List.copyOf(columns);
    }

    @Override
    public String sender(String text) {
      return withoutPeriod(columns, text);
    }
  }

  private static String withoutPeriod(List<String> names, String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("/", -1)));
    if (names.contains(PERIOD) && parts.size() == names.size()) {
      parts.remove(names.indexOf(PERIOD));
    }
    return String.join("/", parts);
  }
}
