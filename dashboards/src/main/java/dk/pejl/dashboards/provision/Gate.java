package dk.pejl.dashboards.provision;

import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.yaml.Problems;
import java.util.Optional;

/** Checks files of assets against a published file. */
@FunctionalInterface
public interface Gate {
  /** What the files make; nothing when a problem was noted. */
  Optional<CheckedAssets> check(AssetTexts texts, Problems problems);
}
