package dk.pejl.warehouse.build;

import java.math.BigInteger;
import java.util.Objects;

/** One table's rows, and the sum of their hashes, which does not depend on their order. */
public record TableDigest(String table, long rows, BigInteger hashes) {
  public TableDigest {
    Objects.requireNonNull(table, "table is null");
    Objects.requireNonNull(hashes, "hashes is null");
  }
}
