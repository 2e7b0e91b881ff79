package dk.pejl.warehouse.ledger;

/** The records of one delivery, and how many findings there are on them. */
public record StageCounts(long read, long accepted, long held, long findings) {
  /** Nothing was read. */
  public static final StageCounts NONE = new StageCounts(0, 0, 0, 0);

  public StageCounts {
    if (read != accepted + held) {
      throw new IllegalArgumentException(
          "Invalid counts: "
              + read
              + " read, expected "
              + accepted
              + " accepted + "
              + held
              + " held");
    }
  }
}
