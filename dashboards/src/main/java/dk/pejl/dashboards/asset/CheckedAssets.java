package dk.pejl.dashboards.asset;

import dk.pejl.yaml.Problems;
import java.nio.file.Path;
import java.sql.Connection;

/** Reads a folder of assets and lets only what is right through. */
public final class CheckedAssets {
  private CheckedAssets() {}

  /**
   * The bundle of {@code folder}; all problems are thrown together, as wrong input.
   *
   * @param connection open on the published file
   * @param published the path that Superset shall open
   */
  public static Bundle bundle(Path folder, Connection connection, Path published) {
    Problems problems = new Problems();
    Assets assets = AssetFolder.read(folder, problems);
    AssetCheck.check(assets, problems);
    PublishedSchema schema = PublishedSchema.read(connection);
    new PublishedCheck(connection, schema).check(assets);
    problems.throwIfAny("the dashboards in " + folder);
    return Bundle.of(assets, schema, published);
  }
}
