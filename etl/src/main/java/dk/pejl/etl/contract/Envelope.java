package dk.pejl.etl.contract;

/** Whether one file carries one delivery or several. */
public enum Envelope {
  /** The file is one delivery. */
  NONE,
  /** Each value of the slot's columns in the file is a delivery of its own. */
  BY_SLOT
}
