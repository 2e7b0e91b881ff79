package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What stands between a server and a bundle.
 *
 * @param differences where the server differs from the bundle
 * @param stale what Pejl once put on the server and the bundle has not; dashboards first, so that
 *     nothing hangs loose when they are deleted in this order
 */
public record Plan(List<Difference> differences, List<ServerAsset> stale) {
  private static final Comparator<ServerAsset> ORDER =
      Comparator.comparing(ServerAsset::kind).reversed().thenComparing(ServerAsset::uuid);

  public Plan {
    differences = List.copyOf(differences);
    stale = List.copyOf(stale);
  }

  /** Whether the server shows the bundle already. */
  public boolean isNothing() {
    return differences.isEmpty() && stale.isEmpty();
  }

  /**
   * @param applied what was applied last; it is Pejl's also where someone took the mark off
   */
  static Plan of(Bundle bundle, Optional<Bundle> applied, ServerContent server) {
    List<Difference> differences = new ArrayList<>();
    bundle.parts().forEach(part -> differences.addAll(differences(part, server)));
    return new Plan(differences, stale(bundle, applied, server));
  }

  static List<Difference> differences(Bundle.Part part, ServerContent server) {
    return server
        .find(part.uuid())
        .map(theirs -> Difference.between(part.file(), part.content(), theirs))
        .orElseGet(() -> List.of(Difference.missing(part.file(), part.name())));
  }

  private static List<ServerAsset> stale(
      Bundle bundle, Optional<Bundle> applied, ServerContent server) {
    Set<String> ours = bundle.uuids();
    Set<String> once = applied.map(Bundle::uuids).orElse(Set.of());
    return server.assets().values().stream()
        .filter(asset -> asset.managed() || once.contains(asset.uuid()))
        .filter(asset -> !ours.contains(asset.uuid()))
        .sorted(ORDER)
        .toList();
  }

  /**
   * What of {@code bundle} may show something else after this: charts that differ or whose dataset
   * or database does, and dashboards that differ or stand on what the server lacks.
   */
  Set<String> concerned(Bundle bundle) {
    Set<String> touched = uuids(bundle, difference -> !difference.isLock());
    Set<String> lacking = uuids(bundle, Difference::isWhole);
    boolean all = bundle.of(AssetKind.DATABASE).stream().anyMatch(p -> touched.contains(p.uuid()));
    return bundle.parts().stream()
        .filter(
            part ->
                touched.contains(part.uuid())
                    || switch (part.kind()) {
                      case CHART -> all || part.standsOn(touched);
                      case DASHBOARD -> part.standsOn(lacking);
                      case DATABASE, DATASET -> false;
                    })
        .map(Bundle.Part::uuid)
        .collect(Collectors.toSet());
  }

  /**
   * What of {@code bundle} must be sent: what differs, and what stands on something that the server
   * lacks, which will have another number there.
   */
  Bundle sent(Bundle bundle) {
    Set<String> differ = uuids(bundle, difference -> true);
    Set<String> lacking = uuids(bundle, Difference::isWhole);
    return new Bundle(
        bundle.parts().stream()
            .filter(part -> differ.contains(part.uuid()) || part.standsOn(lacking))
            .toList());
  }

  /** The parts that have such a difference. */
  private Set<String> uuids(Bundle bundle, Predicate<Difference> such) {
    Set<String> files =
        differences.stream().filter(such).map(Difference::file).collect(Collectors.toSet());
    return bundle.parts().stream()
        .filter(part -> files.contains(part.file()))
        .map(Bundle.Part::uuid)
        .collect(Collectors.toSet());
  }

  /** Stale dashboards that have an address which the bundle gives to another. */
  List<ServerAsset> inTheWay(Bundle bundle, ServerContent server) {
    Set<String> slugs =
        bundle.of(AssetKind.DASHBOARD).stream()
            .map(part -> slug(part.content()))
            .collect(Collectors.toSet());
    return stale.stream()
        .filter(asset -> asset.kind() == AssetKind.DASHBOARD)
        .filter(asset -> server.find(asset.uuid()).filter(c -> slugs.contains(slug(c))).isPresent())
        .toList();
  }

  private static String slug(ObjectNode dashboard) {
    return dashboard.path("slug").asText();
  }
}
