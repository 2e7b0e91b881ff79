package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.superset.AssetKind;
import java.util.Map;
import java.util.Objects;

/**
 * Says on each asset of a server where it is kept, and whether Superset's pages let people edit it.
 * A database says neither: only administrators see it.
 *
 * @param url where the folder of assets is seen, with a slash at the end
 * @param editable whether people may edit there for a while
 */
public record Keeping(String url, boolean editable) {
  private static final String URL = "dashboards/assets/";
  private static final String KEEPER = "Pejl";

  public Keeping {
    Objects.requireNonNull(url, "url is null");
  }

  /** As {@code PEJL_ASSETS_URL} says; without it the folder's place in Pejl's repository. */
  public static Keeping of(Map<String, String> environment, boolean editable) {
    String url = environment.getOrDefault("PEJL_ASSETS_URL", "");
    if (url.isBlank()) {
      return new Keeping(URL, editable);
    }
    return new Keeping(url.endsWith("/") ? url : url + "/", editable);
  }

  static Keeping locked() {
    return new Keeping(URL, false);
  }

  /** The same part with these words. */
  Bundle.Part mark(Bundle.Part part) {
    if (part.kind() == AssetKind.DATABASE) {
      return part;
    }
    String place = url + part.file().split(" \\(", 2)[0];
    String note = "Vedligeholdes i filer: " + place;
    ObjectNode content = part.content().deepCopy();
    content.put("is_managed_externally", !editable).put("external_url", place);
    if (part.kind() == AssetKind.DATASET) {
      content
          .putObject("extra")
          .putObject("certification")
          .put("certified_by", KEEPER)
          .put("details", note);
    } else {
      content.put("certified_by", KEEPER).put("certification_details", note);
    }
    return new Bundle.Part(part.kind(), part.file(), part.uuid(), content);
  }
}
