package dk.pejl.dashboards;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.AssetFolder;
import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.asset.Keeping;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.provision.Pulled;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "pull",
    mixinStandardHelpOptions = true,
    description =
        "Henter det, der er ændret i Superset siden sidste apply, hjem i filerne: kun de felter, der"
            + " er ændret. Kan noget ikke komme i en fil, siges hvorfor, og resten hentes; så slutter"
            + " den med 2, og Superset røres ikke. Kom alt hjem, følger telefonsider og"
            + " dokumenters sider med i Superset, og der låses igen.")
final class PullCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      description =
          "Skriv JSON for maskiner: asset, result (pulled, added, deleted, refused), reason.")
  private boolean json;

  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    Path folder = here.folder().assets();
    Provisioning provisioning = here.provisioning(here.server().connect());
    AssetTexts texts = AssetFolder.read(folder);
    Pulled pulled;
    try (Connection published = here.openPublished()) {
      pulled =
          provisioning.pull(
              texts,
              (all, problems) -> CheckedAssets.check(all, published, here.published(), problems));
    }
    AssetFolder.write(folder, pulled.files());
    if (pulled.assets() > 0 && pulled.refused().isEmpty()) {
      provisioning.refresh(pulled.bundle().kept(Keeping.of(here.environment(), false)));
    }
    System.out.print(json ? Json.text(rows(pulled, texts)) + "\n" : text(pulled, texts));
    return (pulled.refused().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT).code();
  }

  private static List<Object> rows(Pulled pulled, AssetTexts texts) {
    List<Object> rows = new ArrayList<>();
    pulled
        .files()
        .forEach(
            (file, text) -> {
              boolean known = texts.files().containsKey(file);
              rows.add(row(file, text.isEmpty() ? "deleted" : known ? "pulled" : "added", null));
            });
    pulled.refused().forEach(one -> rows.add(row(one.file(), "refused", one.reason())));
    return rows;
  }

  private static Map<String, Object> row(String asset, String result, String reason) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("asset", asset);
    row.put("result", result);
    row.put("reason", reason);
    return row;
  }

  private static String text(Pulled pulled, AssetTexts texts) {
    if (pulled.assets() == 0) {
      return "Intet at hente: ingen har ændret noget siden sidste apply\n";
    }
    StringBuilder lines = new StringBuilder();
    pulled
        .files()
        .forEach(
            (file, text) -> {
              boolean known = texts.files().containsKey(file);
              lines.append(text.isEmpty() ? "  slettet  " : known ? "  hentet   " : "  ny       ");
              lines.append(file).append('\n');
            });
    pulled
        .refused()
        .forEach(
            one ->
                lines
                    .append("  afvist   ")
                    .append(one.file())
                    .append(": ")
                    .append(one.reason())
                    .append('\n'));
    if (!pulled.refused().isEmpty()) {
      return lines
          + "Det afviste står stadig i Superset, til ./pejl dashboards apply fører det tilbage\n";
    }
    return lines + "Filerne er nu magen til Superset, som er låst igen\n";
  }
}
