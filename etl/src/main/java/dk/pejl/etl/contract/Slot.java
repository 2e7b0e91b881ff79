package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.List;

/** Where the slot of a delivery comes from. */
public sealed interface Slot extends Serializable {
  /** All deliveries of the extract share one slot. */
  record Constant(String name) implements Slot {}

  /** The values of these named groups of the file pattern, in this order. */
  record FromFileName(List<String> groups) implements Slot {
    public FromFileName {
      groups = List.copyOf(groups);
    }
  }

  /** The values of these columns, which must be the same in all records of one delivery. */
  record FromContent(List<String> columns) implements Slot {
    public FromContent {
      columns = List.copyOf(columns);
    }
  }
}
