package dk.pejl.dashboards.access;

import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.superset.AssetKind;
import java.util.List;
import java.util.Objects;

/**
 * All that decides who sees what on a server.
 *
 * @param database the name of the one database
 * @param rows one rule for each dataset
 * @param readers one rule for each dashboard
 */
public record AccessRules(
    Access access,
    KnownScopes known,
    String database,
    List<RowRule> rows,
    List<ReaderRule> readers) {
  public AccessRules {
    Objects.requireNonNull(access, "access is null");
    Objects.requireNonNull(known, "known is null");
    Objects.requireNonNull(database, "database is null");
    rows = List.copyOf(rows);
    readers = List.copyOf(readers);
  }

  /** The rules of assets that were checked. */
  public static AccessRules of(Access access, KnownScopes known, Assets assets) {
    return new AccessRules(
        access,
        known,
        assets.only(AssetKind.DATABASE).name(),
        assets.of(AssetKind.DATASET).stream().map(RowRule::of).toList(),
        assets.of(AssetKind.DASHBOARD).stream().map(ReaderRule::of).toList());
  }
}
