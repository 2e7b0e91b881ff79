package dk.pejl.dashboards;

import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.access.KnownScopes;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.asset.Keeping;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** What a server shall show and to whom, checked against the published file. */
record CheckedWork(Bundle bundle, AccessRules rules) {
  CheckedWork {
    Objects.requireNonNull(bundle, "bundle is null");
    Objects.requireNonNull(rules, "rules is null");
  }

  /**
   * Reads the files; all that is wrong is thrown before a server is asked.
   *
   * @param editable whether people may edit the assets on Superset's pages
   */
  static CheckedWork read(Workplace here, boolean editable) throws SQLException {
    try (Connection published = here.openPublished()) {
      CheckedAssets checked =
          CheckedAssets.read(here.folder().assets(), published, here.published());
      KnownScopes known = KnownScopes.read(published);
      return new CheckedWork(
          checked.bundle().kept(Keeping.of(here.environment(), editable)),
          AccessRules.of(here.access(known), known, checked.assets()));
    }
  }
}
