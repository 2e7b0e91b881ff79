package dk.pejl.warehouse.build;

import java.nio.file.Path;
import java.util.Objects;

/** One fact of one school year (written 2024-25) as Parquet files in {@code folder}. */
public record FactInput(String fact, String schoolYear, Path folder, String fingerprint) {
  public FactInput {
    Objects.requireNonNull(fact, "fact is null");
    Objects.requireNonNull(schoolYear, "schoolYear is null");
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(fingerprint, "fingerprint is null");
  }
}
