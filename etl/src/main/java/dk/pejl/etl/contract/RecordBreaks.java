package dk.pejl.etl.contract;

/** Whether a value may hold a line break. */
public enum RecordBreaks {
  /** Each line is one record, so large files are split at line breaks. */
  LINES,
  /** A quoted value may hold line breaks, so a file is read in one piece. */
  QUOTED
}
