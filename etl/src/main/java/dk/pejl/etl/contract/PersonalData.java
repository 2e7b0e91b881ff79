package dk.pejl.etl.contract;

/** What a column tells of a person, and so what becomes of it. */
public enum PersonalData {
  /** Nothing; findings may quote its values. */
  NONE,
  /** Something about a person; it is staged, and findings never quote it. */
  SENSITIVE,
  /** It is never read into the warehouse. */
  DROP
}
