package dk.pejl.dashboards.provision;

import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a server show one bundle: sends it if something differs, deletes what Pejl once put there
 * and no longer has, and looks whether it works. What people made stays.
 */
public final class Provisioning {
  private final SupersetClient client;
  private final AppliedFile applied;
  private final Progress progress;

  /**
   * @param applied remembers what was applied to this server
   */
  public Provisioning(SupersetClient client, AppliedFile applied, Progress progress) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.applied = Objects.requireNonNull(applied, "applied is null");
    this.progress = Objects.requireNonNull(progress, "progress is null");
  }

  /** What was done, and how many charts answered. */
  public record Outcome(Plan done, int charts) {}

  /** What {@link #apply} would do; changes nothing. */
  public Plan plan(Bundle bundle) {
    return Plan.of(bundle, applied.read(), ServerContent.read(client));
  }

  /** What someone changed on the server since the last apply. */
  public List<Drift> drift() {
    return Drift.between(last(), ServerContent.read(client));
  }

  /**
   * What the files would say with that; changes neither them nor the server.
   *
   * @param texts the files as they are
   * @param gate checks them before and after
   */
  public Pulled pull(AssetTexts texts, Gate gate) {
    return new Pull(last(), ServerContent.read(client), texts, gate).pulled();
  }

  private Bundle last() {
    return applied
        .read()
        .orElseThrow(
            () ->
                PejlException.wrongInput(
                    "Cannot tell what was changed in Superset: what was applied is not known,"
                        + " run ./pejl dashboards apply"));
  }

  /** Whether people were given leave to edit what was applied last. */
  public boolean isEditable() {
    return applied.read().filter(Bundle::isEditable).isPresent();
  }

  /** Applies {@code bundle}, whose assets were checked, and runs every chart. */
  public Outcome apply(Bundle bundle) {
    Plan plan = bring(bundle);
    return new Outcome(plan, inspect(bundle, bundle.uuids(), plan));
  }

  /** Applies {@code bundle} as {@link #apply} does, but looks only at what it concerns. */
  public Plan refresh(Bundle bundle) {
    Plan plan = bring(bundle);
    if (!plan.isNothing()) {
      inspect(bundle, plan.concerned(bundle), plan);
    }
    return plan;
  }

  private Plan bring(Bundle bundle) {
    ServerContent server = ServerContent.read(client);
    Optional<Bundle> before = applied.read();
    Plan plan = Plan.of(bundle, before, server);
    if (!plan.differences().isEmpty()) {
      send(plan.sent(bundle), plan.inTheWay(bundle, server));
    }
    plan.stale().forEach(client::delete);
    if (!before.equals(Optional.of(bundle))) {
      applied.write(bundle);
    }
    return plan;
  }

  private int inspect(Bundle bundle, Set<String> asked, Plan done) {
    Progress.Step step = progress.begin("Diagrammer prøves");
    int charts = new Inspection(client).inspect(bundle, asked);
    step.done(charts + " svarer");
    if (!done.isNothing()) {
      verify(bundle);
    }
    return charts;
  }

  /** Superset imports all or nothing, so addresses that were given up for it are given back. */
  private void send(Bundle sent, List<ServerAsset> inTheWay) {
    Progress.Step step = progress.begin("Dashboards sendes til Superset");
    List<String> slugs = inTheWay.stream().map(client::takeSlug).toList();
    try {
      client.importAssets(sent.zip());
    } catch (PejlException e) {
      for (int i = 0; i < slugs.size(); i++) {
        client.giveSlug(inTheWay.get(i), slugs.get(i));
      }
      throw e;
    }
    step.done(sent.parts().size() + " dele");
  }

  private void verify(Bundle bundle) {
    Plan left = plan(bundle);
    if (!left.isNothing()) {
      throw PejlException.outsideService(
          "Cannot apply dashboards: Superset still differs at "
              + left.differences()
              + left.stale().stream().map(ServerAsset::name).toList());
    }
  }
}
