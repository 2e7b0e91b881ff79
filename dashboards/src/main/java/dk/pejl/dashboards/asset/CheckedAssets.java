package dk.pejl.dashboards.asset;

import dk.pejl.yaml.Problems;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;
import java.util.Optional;

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
    Optional<CheckedAssets> checked =
        check(AssetFolder.read(folder), connection, published, problems);
    problems.throwIfAny("the dashboards in " + folder);
    return checked.orElseThrow();
  }

  /** Checks {@code texts}; gives nothing when a problem was noted. */
  public static Optional<CheckedAssets> check(
      AssetTexts texts, Connection connection, Path published, Problems problems) {
    Assets assets = texts.assets(problems);
    AssetCheck.check(assets, problems);
    PublishedSchema schema = PublishedSchema.read(connection);
    new PublishedCheck(connection, schema).check(assets);
    if (!problems.all().isEmpty()) {
      return Optional.empty();
    }
    Assets chosen = new Comparisons(connection).colour(new FirstUnits(connection).choose(assets));
    Assets expanded = new Expansion(PublishedDocument.read(connection)).expand(chosen);
    AssetCheck.slugs(expanded);
    return problems.all().isEmpty()
        ? Optional.of(new CheckedAssets(expanded, Bundle.of(expanded, schema, published)))
        : Optional.empty();
  }
}
