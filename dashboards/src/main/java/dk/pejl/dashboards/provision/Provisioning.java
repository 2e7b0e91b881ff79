package dk.pejl.dashboards.provision;

import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a server show one bundle: sends it if something differs, deletes what Pejl once put there
 * and no longer has, and looks whether it works. What people made stays.
 */
public final class Provisioning {
  private final SupersetClient client;
  private final Progress progress;

  public Provisioning(SupersetClient client, Progress progress) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.progress = Objects.requireNonNull(progress, "progress is null");
  }

  /** What was done. */
  public record Outcome(List<Difference> changed, List<ServerAsset> deleted, int charts) {
    public Outcome {
      changed = List.copyOf(changed);
      deleted = List.copyOf(deleted);
    }

    /** Whether the server showed the bundle already. */
    public boolean isNothing() {
      return changed.isEmpty() && deleted.isEmpty();
    }
  }

  /** Applies {@code bundle}, whose assets were checked. */
  public Outcome apply(Bundle bundle) {
    List<Difference> changed = differences(bundle);
    List<ServerAsset> stale = stale(bundle);
    if (!changed.isEmpty()) {
      inTheWay(stale, bundle).forEach(client::delete);
      Progress.Step step = progress.begin("Dashboards sendes til Superset");
      client.importAssets(bundle.zip());
      step.done(bundle.parts().size() + " dele");
    }
    stale(bundle).forEach(client::delete);
    Progress.Step step = progress.begin("Hvert diagram prøves");
    int charts = new Inspection(client).inspect(bundle);
    step.done(charts + " svarer");
    List<Difference> left = differences(bundle);
    if (!left.isEmpty()) {
      throw PejlException.outsideService(
          "Cannot apply dashboards: Superset still differs at " + left);
    }
    return new Outcome(changed, stale, charts);
  }

  /** Where the server differs from {@code bundle}. */
  public List<Difference> differences(Bundle bundle) {
    ServerBundle server = ServerBundle.read(client.exportAssets());
    List<Difference> differences = new ArrayList<>();
    for (Bundle.Part part : bundle.parts()) {
      server
          .find(part.uuid())
          .ifPresentOrElse(
              theirs -> differences.addAll(Difference.between(part.file(), part.content(), theirs)),
              () -> differences.add(new Difference(part.file(), "")));
    }
    return differences;
  }

  /** Stale dashboards that have an address which the bundle gives to another. */
  private List<ServerAsset> inTheWay(List<ServerAsset> stale, Bundle bundle) {
    Set<String> slugs =
        bundle.of(AssetKind.DASHBOARD).stream()
            .map(part -> part.content().path("slug").asText())
            .collect(Collectors.toSet());
    ServerBundle server = ServerBundle.read(client.exportAssets());
    return stale.stream()
        .filter(asset -> asset.kind() == AssetKind.DASHBOARD)
        .filter(
            asset ->
                server
                    .find(asset.uuid())
                    .filter(theirs -> slugs.contains(theirs.path("slug").asText()))
                    .isPresent())
        .toList();
  }

  /** What Pejl put there and no longer has, dashboards first, so that nothing hangs loose. */
  private List<ServerAsset> stale(Bundle bundle) {
    Set<String> ours = bundle.parts().stream().map(Bundle.Part::uuid).collect(Collectors.toSet());
    List<ServerAsset> stale = new ArrayList<>();
    for (AssetKind kind : List.of(AssetKind.DASHBOARD, AssetKind.CHART, AssetKind.DATASET)) {
      client.list(kind).stream()
          .filter(asset -> asset.managed() && !ours.contains(asset.uuid()))
          .sorted(Comparator.comparing(ServerAsset::uuid))
          .forEach(stale::add);
    }
    return stale;
  }
}
