package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;

/** A branch school of the document's school and the programmes that the document counts to it. */
public record BranchSchool(String name, List<String> programmes, String note) {
  public BranchSchool {
    Objects.requireNonNull(name, "name is null");
    programmes = List.copyOf(programmes);
    Objects.requireNonNull(note, "note is null");
  }
}
