package dk.pejl.dashboards.provision;

import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.ServerAsset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One field that someone changed on a server since the last apply.
 *
 * @param change ours as it was applied, and theirs as it is now
 * @param by who last saved the asset; empty when the server does not know
 * @param on when, as the server writes it; empty when it does not know
 */
public record Drift(Difference change, String by, String on) {
  public Drift {
    Objects.requireNonNull(change, "change is null");
    Objects.requireNonNull(by, "by is null");
    Objects.requireNonNull(on, "on is null");
  }

  static List<Drift> between(Bundle applied, ServerContent server) {
    List<Drift> drift = new ArrayList<>();
    for (Bundle.Part part : applied.parts()) {
      Optional<ServerAsset> asset = Optional.ofNullable(server.assets().get(part.uuid()));
      String by = asset.map(ServerAsset::changedBy).orElse("");
      String on = asset.map(ServerAsset::changedOn).orElse("");
      Plan.differences(part, server).forEach(one -> drift.add(new Drift(one, by, on)));
    }
    return List.copyOf(drift);
  }
}
