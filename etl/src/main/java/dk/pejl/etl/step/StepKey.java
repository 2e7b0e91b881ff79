package dk.pejl.etl.step;

import java.util.Objects;

/**
 * Which step, on which inputs.
 *
 * @param name the folder of the step in its store, with {@code /}, for example {@code jobindsats}
 *     or {@code population/school_year=2024-25}
 */
public record StepKey(String name, Fingerprint fingerprint) {
  public StepKey {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(fingerprint, "fingerprint is null");
  }

  /** The output's folder below its store. */
  public String folder() {
    return name + "/" + fingerprint.value();
  }
}
