package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * A file of values that may be shown, empty, with {@code unsuppressed} attached, which a test
 * fills.
 */
record SuppressionTables(Connection connection) {
  static SuppressionTables open(Path temporary) {
    Connection connection = new DuckDb(DuckDbSettings.small(temporary)).openInMemory();
    Sql.execute(connection, "attach ':memory:' as unsuppressed");
    for (String catalog : new String[] {"unsuppressed", "memory"}) {
      Sql.execute(connection, "use " + catalog);
      Sql.execute(connection, "create schema fact");
      SqlFile.load("changelog/fact/indicator_value.sql").run(connection);
    }
    Sql.execute(connection, "create schema dim");
    for (String table :
        new String[] {
          "fact/benchmark", "fact/published_figure", "dim/target", "dim/target_scope"
        }) {
      SqlFile.load("changelog/" + table + ".sql").run(connection);
    }
    return new SuppressionTables(connection);
  }

  /** A value of 2024 of a municipality and all else. */
  void value(
      String indicator, String route, String municipality, String numerator, String denominator) {
    Sql.update(
        connection,
        """
        insert into unsuppressed.fact.indicator_value
        select
            ?, ?, ?, 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', '2024',
            numerator, denominator,
            case
                when denominator is null then coalesce(numerator, 12.5)
                else (100 * numerator / denominator)::decimal(18, 6)
            end,
            '', false, null
        from (select ?::decimal(18, 4) as numerator, ?::decimal(18, 4) as denominator)
        """,
        indicator,
        route,
        municipality,
        numerator,
        denominator);
  }

  /**
   * Who is counted where: all computed values count, numbered from 1 by indicator and municipality.
   *
   * @param atoms rows of atom and units
   * @param parts rows of atom, value and part
   */
  void relations(String atoms, String parts) {
    Sql.execute(
        connection,
        """
        create schema unsuppressed.relation;
        create table unsuppressed.relation.value as
        select
            row_number() over (order by indicator_id, municipality_code) as value_id,
            * exclude (route, numerator, denominator, value, missing, provisional, mature_from)
        from unsuppressed.fact.indicator_value
        where route = 'computed';
        create table unsuppressed.relation.atom as
        from (values %s) as atom (atom_id, units)
        select atom_id::bigint as atom_id, units::bigint as units;
        create table unsuppressed.relation.atom_part as
        from (values %s) as atom_part (atom_id, value_id, part)
        select atom_id::bigint as atom_id, value_id::bigint as value_id, part;
        """
            .formatted(atoms, parts));
  }

  /** A target of a municipality that is judged by years, by the computed route. */
  void target(String indicator, String municipality) {
    Sql.update(
        connection,
        """
        insert into dim.target by name
        select
            't' as target_id, date '2020-01-01' as valid_from, date '9999-12-31' as valid_to,
            true as is_current, 'd' as document_id, 1 as sort_order, 't' as title,
            'quantified' as type, ? as indicator_id, 'computed' as route, 'year' as period_kind,
            ? as municipality_code, 'alle' as institution_code, 'alle' as campus,
            'alle' as branch_school, 'alle' as programme_code, 'alle' as education,
            'alle' as stage, 'alle' as entry, 'alle' as group_key, '' as scope_text,
            'up' as direction, true as deadline_is_stated, 'none' as basis_rule,
            false as baseline_is_stated, false as baseline_is_forecast, '' as compare_on,
            0 as compare_within_days, false as every_member, 0 as member_minimum, '' as owner
        """,
        indicator,
        municipality);
    Sql.execute(
        connection,
        """
        insert into dim.target_scope by name
        select columns(*), 1 as measure, 1 as part, '' as measure_title
        from (
            select
                target_id, valid_from, municipality_code, institution_code, campus, branch_school,
                programme_code, education, stage, entry, group_key
            from dim.target
        )
        """);
  }
}
