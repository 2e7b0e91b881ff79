package dk.pejl.dashboards.asset;

/** The table that {@link SampleAssets} stand on. */
final class SampleTable {
  static final String SQL =
      """
      create schema mart;
      create table mart.pupil_count (day date, school text, pupils integer);
      comment on table mart.pupil_count is 'Én række pr. skole og dag.';
      comment on column mart.pupil_count.day is 'Tælledag';
      comment on column mart.pupil_count.school is 'Skolens navn';
      """;

  private SampleTable() {}
}
