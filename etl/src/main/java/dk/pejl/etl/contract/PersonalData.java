package dk.pejl.etl.contract;

/** What a column tells of a person, and so what becomes of it. */
public enum PersonalData {
  /** Nothing; findings may quote its values. */
  NONE,
  /** Something about a person; it is staged, and findings never quote it. */
  SENSITIVE,
  /** Who it is; it becomes a pseudonym when it is read, and findings never quote it. */
  PSEUDONYM,
  /** It is never read into the warehouse. */
  DROP
}
