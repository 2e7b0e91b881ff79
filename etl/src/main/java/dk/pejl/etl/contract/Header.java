package dk.pejl.etl.contract;

/** Whether the first record of a file names its columns. */
public enum Header {
  PRESENT,
  ABSENT
}
