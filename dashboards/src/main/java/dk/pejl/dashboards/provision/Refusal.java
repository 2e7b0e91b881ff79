package dk.pejl.dashboards.provision;

import java.util.Objects;

/**
 * Something that someone changed on a server and that cannot come back into a file.
 *
 * @param file the asset's file
 * @param reason why, and where it is done instead
 */
public record Refusal(String file, String reason) {
  public Refusal {
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(reason, "reason is null");
  }
}
