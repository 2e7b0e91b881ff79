package dk.pejl.etl.sample;

/** Writes the deliveries of some extracts. */
interface SamplePart {
  /** What people read while it is written, in Danish. */
  String name();

  /** Writes all its deliveries; the same world gives the same bytes. */
  void write(SampleWorld world, SampleFolder folder);
}
