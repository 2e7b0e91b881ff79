package dk.pejl.etl.contract;

/** What becomes of a record whose key an earlier record of its delivery has. */
public enum Repeats {
  /** It is held. */
  HELD,
  /**
   * It counts if all its values are the same too, because the source writes some records twice;
   * else it is held. Facts take equal records once.
   */
  ALLOWED_IF_EQUAL
}
