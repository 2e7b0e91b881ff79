package dk.pejl.warehouse.ledger;

import java.util.Objects;

/** The status of a target that a recipient knows. */
public record ToldStatus(String recipient, String targetId, String status, String statusText) {
  public ToldStatus {
    Objects.requireNonNull(recipient, "recipient is null");
    Objects.requireNonNull(targetId, "targetId is null");
    Objects.requireNonNull(status, "status is null");
    Objects.requireNonNull(statusText, "statusText is null");
  }
}
