package dk.pejl.dashboards.provision;

import dk.pejl.dashboards.asset.Bundle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What came back from a server.
 *
 * @param assets how many assets someone changed there
 * @param files the new text of each file that changes; empty where the file goes
 * @param refused what cannot come back
 * @param bundle what the files make then, checked
 */
public record Pulled(int assets, Map<String, String> files, List<Refusal> refused, Bundle bundle) {
  public Pulled {
    files = new TreeMap<>(files);
    refused = List.copyOf(refused);
    Objects.requireNonNull(bundle, "bundle is null");
  }
}
