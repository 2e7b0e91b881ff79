package dk.pejl.etl.contract;

/** What a newer delivery does to the older ones of its slot. */
public enum Mode {
  /** It replaces them whole: a record that is missing is deleted. */
  SNAPSHOT,
  /** It adds to them. */
  APPEND,
  /** It changes single records, by key and operation. */
  CHANGE
}
