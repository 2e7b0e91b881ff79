package dk.pejl.dashboards.asset;

/** The table that {@link SampleAssets} stand on. */
final class SampleTable {
  static final String SQL =
      """
      create schema mart;
      create schema dim;
      create table dim.document as
      from (values
          ('aftale', 'Aftale om unge', 'Aftalen', 1), ('plan', 'Plan for skolen', 'Planen', 2)
      ) as documents (document_id, title, short_title, sort_order);
      create table mart.target_status as select 'aftale' as document_id;
      create table dim.indicator as select 'pupils' as indicator_id;
      comment on table dim.document is 'Én række pr. dokument.';
      create table mart.pupil_count (day date, school text, pupils integer, indicator_id text);
      comment on table mart.pupil_count is 'Én række pr. skole og dag.';
      comment on column mart.pupil_count.day is 'Tælledag';
      comment on column mart.pupil_count.school is 'Skolens navn';
      """;

  private SampleTable() {}
}
