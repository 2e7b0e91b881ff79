package dk.pejl.dashboards.superset;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of asset that Pejl provisions, in the order in which one needs the other. */
public enum AssetKind {
  DATABASE("databases", "database", "database_name"),
  DATASET("datasets", "dataset", "table_name"),
  CHART("charts", "chart", "slice_name"),
  DASHBOARD("dashboards", "dashboard", "dashboard_title");

  private final String folder;
  private final String path;
  private final String nameKey;

  AssetKind(String folder, String path, String nameKey) {
    this.folder = folder;
    this.path = path;
    this.nameKey = nameKey;
  }

  /** The folder of this kind, in our assets and in Superset's bundles. */
  public String folder() {
    return folder;
  }

  /** The word for this kind in paths of the API. */
  public String path() {
    return path;
  }

  /** The key that holds an asset's name. */
  public String nameKey() {
    return nameKey;
  }

  /** The kind whose assets stand in {@code folder}. */
  public static Optional<AssetKind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }
}
