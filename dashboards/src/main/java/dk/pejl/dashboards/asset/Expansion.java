package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Derives the dashboards that no file holds: a master gives one page for each document, and every
 * page one for phones; all of them have links to each other. What is derived shows the same charts
 * and never stands before its master.
 */
final class Expansion {
  private final List<PublishedDocument> documents;

  Expansion(List<PublishedDocument> documents) {
    this.documents = List.copyOf(Objects.requireNonNull(documents, "documents is null"));
  }

  /** Checked assets with all that is derived from them. */
  Assets expand(Assets assets) {
    PageLinks links = new PageLinks(assets.of(AssetKind.DASHBOARD));
    List<Asset> all = new ArrayList<>();
    for (Asset asset : assets.all()) {
      if (asset.kind() == AssetKind.DASHBOARD) {
        for (Asset page : pages(asset)) {
          all.add(links.on(page, false));
          all.add(links.on(PhonePage.of(page), true));
        }
      } else {
        all.add(asset);
      }
    }
    return new Assets(all, assets.style());
  }

  private List<Asset> pages(Asset dashboard) {
    String master = dashboard.value("master").path("document").asText("");
    List<Asset> pages = new ArrayList<>();
    for (PublishedDocument own : documents) {
      if (own.id().equals(master)) {
        pages.add(DocumentPage.withChoice(dashboard, own));
        documents.stream()
            .filter(other -> !other.equals(own))
            .map(other -> DocumentPage.of(dashboard, own, other))
            .forEach(pages::add);
      }
    }
    return pages.isEmpty() ? List.of(dashboard) : pages;
  }
}
