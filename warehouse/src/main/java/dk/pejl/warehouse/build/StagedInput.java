package dk.pejl.warehouse.build;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Stage;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One delivery with its staged output in {@code folder}, as build may read it; also one that was
 * rejected, for its findings.
 *
 * @param current whether its slot shows it as of the run's day
 * @param tellsOfPersons whether its records are persons, so that nobody may know how many there are
 */
public record StagedInput(
    Delivery delivery, Stage stage, boolean current, boolean tellsOfPersons, Path folder) {
  public StagedInput {
    Objects.requireNonNull(delivery, "delivery is null");
    Objects.requireNonNull(stage, "stage is null");
    Objects.requireNonNull(folder, "folder is null");
  }
}
