package dk.pejl.dashboards.asset;

import dk.pejl.yaml.Problems;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;

/**
 * A folder of assets of which only what is right came through, with what is derived from them, and
 * the bundle that they make.
 */
public record CheckedAssets(Assets assets, Bundle bundle) {
  public CheckedAssets {
    Objects.requireNonNull(assets, "assets is null");
    Objects.requireNonNull(bundle, "bundle is null");
  }

  /**
   * Reads {@code folder}; all problems are thrown together, as wrong input.
   *
   * @param connection open on the published file
   * @param published the path that Superset shall open
   */
  public static CheckedAssets read(Path folder, Connection connection, Path published) {
    Problems problems = new Problems();
    Assets assets = AssetFolder.read(folder, problems);
    AssetCheck.check(assets, problems);
    PublishedSchema schema = PublishedSchema.read(connection);
    new PublishedCheck(connection, schema).check(assets);
    problems.throwIfAny("the dashboards in " + folder);
    Assets expanded = new Expansion(PublishedDocument.read(connection)).expand(assets);
    AssetCheck.slugs(expanded);
    problems.throwIfAny("the dashboards in " + folder);
    return new CheckedAssets(expanded, Bundle.of(expanded, schema, published));
  }
}
