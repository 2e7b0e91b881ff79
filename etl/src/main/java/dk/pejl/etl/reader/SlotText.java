package dk.pejl.etl.reader;

import dk.pejl.etl.contract.ColumnSet;
import dk.pejl.etl.contract.Slot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes slots: the parts that are there, with a slash between them. */
final class SlotText {
  private final List<Integer> columns;

  private SlotText(List<Integer> columns) {
    this.columns = columns;
  }

  /** The slot that name or contract tell; empty if only the content does. */
  static String ofFileName(Slot slot, Map<String, String> groups) {
    if (slot instanceof Slot.Constant constant) {
      return constant.name();
    }
    return slot instanceof Slot.FromFileName file
        ? file.groups().stream()
            .map(groups::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("/"))
        : "";
  }

  /** Reads slots from records of these columns. */
  static SlotText ofContent(Slot slot, ColumnSet columns) {
    List<String> names = columns.staged().stream().map(column -> column.name()).toList();
    return slot instanceof Slot.FromContent content
        ? new SlotText(content.columns().stream().map(names::indexOf).toList())
        : new SlotText(List.of());
  }

  /** The slot that a record tells, if it has a value in each column of the slot. */
  Optional<String> of(StagedRecord record) {
    List<String> parts =
        IntStream.range(0, columns.size())
            .mapToObj(part -> record.value(columns.get(part)))
            .flatMap(Optional::stream)
            .map(Object::toString)
            .toList();
    return parts.size() == columns.size() ? Optional.of(String.join("/", parts)) : Optional.empty();
  }
}
