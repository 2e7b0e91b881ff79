package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All assets of one folder, ordered by kind and file.
 *
 * @param style the style sheet that every dashboard carries
 */
public record Assets(List<Asset> all, String style) {
  public Assets {
    all = List.copyOf(all);
    Objects.requireNonNull(style, "style is null");
  }

  /** Those of one kind. */
  public List<Asset> of(AssetKind kind) {
    return all.stream().filter(asset -> asset.kind() == kind).toList();
  }

  /** The one that {@code uuid} names, if it is of this kind. */
  public Optional<Asset> find(AssetKind kind, String uuid) {
    return of(kind).stream().filter(asset -> asset.uuid().equals(uuid)).findFirst();
  }

  /** The numbers of the charts that stand on a dashboard. */
  public Set<String> shownCharts() {
    return of(AssetKind.DASHBOARD).stream()
        .flatMap(dashboard -> Layout.of(dashboard).chartUuids().stream())
        .collect(Collectors.toSet());
  }

  /** The asset of this kind; there must be one only. */
  public Asset only(AssetKind kind) {
    List<Asset> found = of(kind);
    if (found.size() != 1) {
      throw new IllegalStateException(
          "Cannot pick the " + kind.path() + ": there are " + found.size());
    }
    return found.get(0);
  }
}
