package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that were withdrawn: by their content, whatever slot and day they were delivered for, and
 * for all dates.
 *
 * @param newest when the bytes of each SHA-256 were last withdrawn
 * @param refused the bytes that may not come again
 */
public record Withdrawals(Map<String, Instant> newest, Set<String> refused) {
  public Withdrawals {
    newest = Map.copyOf(newest);
    refused = Set.copyOf(refused);
  }

  /** What {@code decisions}, oldest first, say. */
  public static Withdrawals of(List<Decision> decisions) {
    Map<String, Instant> newest = new HashMap<>();
    Set<String> refused = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision.kind().equals(Decision.WITHDRAW)) {
        newest.put(decision.subject(), decision.decidedAt());
        refused.add(decision.subject());
      } else if (decision.kind().equals(Decision.READMIT)) {
        refused.remove(decision.subject());
      }
    }
    return new Withdrawals(newest, refused);
  }

  /** Whether {@code delivery} counts no more. */
  public boolean cover(Delivery delivery) {
    return cover(delivery.key().sha256(), delivery.receivedAt());
  }

  /** Whether what was noted of these bytes at {@code at} counts no more. */
  public boolean cover(String sha256, Instant at) {
    return newest.containsKey(sha256) && !at.isAfter(newest.get(sha256));
  }

  /** Whether these bytes may not come again. */
  public boolean refuse(String sha256) {
    return refused.contains(sha256);
  }
}
