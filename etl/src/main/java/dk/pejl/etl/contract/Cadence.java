package dk.pejl.etl.contract;

/** How often a delivery of an extract is expected. */
public enum Cadence {
  DAILY,
  WEEKLY,
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY,
  ON_CHANGE
}
