package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.asset.SmallForm;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.Problem;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings what people changed on a server since the last apply back into the files. The result has
 * passed the same checks as any file, and gives what the server shows; what cannot is refused with
 * a reason, and the rest comes.
 */
final class Pull {
  private final Bundle applied;
  private final ServerContent server;
  private final AssetTexts texts;
  private final Gate gate;
  private final Assets files;
  private final Bundle ours;
  private final Map<String, List<Difference>> changed = new LinkedHashMap<>();
  private final Map<String, Set<String>> refused = new LinkedHashMap<>();
  private int assets;

  Pull(Bundle applied, ServerContent server, AssetTexts texts, Gate gate) {
    this.applied = applied;
    this.server = server;
    this.texts = texts;
    this.gate = gate;
    Problems problems = new Problems();
    Optional<CheckedAssets> now = gate.check(texts, problems);
    problems.throwIfAny("the dashboards as they are before the pull");
    this.ours = now.orElseThrow().bundle();
    this.files = texts.assets(problems);
  }

  Pulled pulled() {
    applied.parts().forEach(this::sort);
    while (true) {
      Map<String, String> edits = edits();
      Problems problems = new Problems();
      Optional<CheckedAssets> checked = gate.check(texts.with(edits), problems);
      if (checked.isPresent()) {
        verify(checked.get().bundle(), edits);
        edits.entrySet().removeIf(e -> e.getValue().equals(texts.files().get(e.getKey())));
        return new Pulled(assets, edits, refusals(), checked.get().bundle());
      }
      refuse(problems, edits.keySet());
    }
  }

  private void sort(Bundle.Part part) {
    List<Difference> differences =
        Plan.differences(part, server).stream()
            .filter(one -> !one.isLock() && !one.follows())
            .toList();
    if (differences.isEmpty()) {
      return;
    }
    assets++;
    Optional<String> reason = reason(part, differences);
    reason.ifPresentOrElse(
        text -> refuse(part.file(), text), () -> changed.put(part.uuid(), differences));
  }

  private Optional<String> reason(Bundle.Part part, List<Difference> differences) {
    if (part.file().endsWith(")")) {
      return Optional.of(instead(part));
    }
    if (differences.get(0).isWhole()) {
      return Optional.of("er slettet i Superset; slet filen, hvis den skal væk");
    }
    if (part.kind() == AssetKind.DATABASE) {
      return Optional.of("databasen ændres kun i filen");
    }
    Optional<Bundle.Part> file =
        ours.parts().stream().filter(one -> one.uuid().equals(part.uuid())).findFirst();
    if (file.isEmpty()) {
      return Optional.of("filen er væk siden sidste apply");
    }
    Set<String> gained =
        fields(Difference.between(part.file(), file.get().content(), part.content()));
    Set<String> other = fields(Plan.differences(file.get(), server));
    return differences.stream()
        .filter(one -> gained.contains(one.field()) && other.contains(one.field()))
        .findFirst()
        .map(one -> "»" + one.field() + "« er også ændret i filen siden sidste apply");
  }

  private static Set<String> fields(List<Difference> differences) {
    return differences.stream().map(Difference::field).collect(Collectors.toSet());
  }

  /** Where to make a change that was made on a page that is derived. */
  private String instead(Bundle.Part derived) {
    String file = derived.file().split(" \\(", 2)[0];
    String title =
        applied.parts().stream()
            .filter(part -> part.file().equals(file))
            .map(Bundle.Part::name)
            .findFirst()
            .orElse(file);
    return derived.file().contains("mobil")
        ? "siden til telefon følger af »%s«: lav ændringen der; højden på telefon er phone_height i %s"
            .formatted(title, file)
        : "siden er lavet af »%s«: lav ændringen der".formatted(title);
  }

  private Map<String, String> edits() {
    Map<String, String> edits = new TreeMap<>();
    SmallForm form = new SmallForm(files);
    edit(AssetKind.DATASET, form, edits);
    edit(AssetKind.CHART, form, edits);
    Map<String, String> names = new HashMap<>();
    newCharts().forEach((uuid, chart) -> edits.put(fileOf(uuid, chart, names), text(chart)));
    Assets now = texts.with(edits).assets(new Problems());
    edit(AssetKind.DASHBOARD, new SmallForm(now), edits);
    unshown(texts.with(edits).assets(new Problems())).forEach(file -> edits.put(file, ""));
    edits.keySet().removeAll(refused.keySet());
    return edits;
  }

  private void edit(AssetKind kind, SmallForm form, Map<String, String> edits) {
    for (Asset file : files.of(kind)) {
      if (changed.containsKey(file.uuid()) && !refused.containsKey(file.file())) {
        ObjectNode small =
            form.of(
                file,
                Normal.of(part(file.uuid()).content()),
                Normal.of(server.find(file.uuid()).orElseThrow(), part(file.uuid()).content()));
        edits.put(file.file(), YamlText.edited(texts.files().get(file.file()), map(small)));
      }
    }
  }

  private Bundle.Part part(String uuid) {
    return applied.parts().stream()
        .filter(one -> one.uuid().equals(uuid))
        .findFirst()
        .orElseThrow();
  }

  /** Charts that a person made and put on a dashboard of ours. */
  private Map<String, ObjectNode> newCharts() {
    Map<String, ObjectNode> charts = new TreeMap<>();
    for (Asset dashboard : files.of(AssetKind.DASHBOARD)) {
      if (changed.containsKey(dashboard.uuid()) && !refused.containsKey(dashboard.file())) {
        server
            .find(dashboard.uuid())
            .orElseThrow()
            .path("position")
            .findValuesAsText("uuid")
            .stream()
            .filter(uuid -> files.find(AssetKind.CHART, uuid).isEmpty())
            .forEach(
                uuid ->
                    server
                        .find(uuid)
                        .ifPresent(
                            c ->
                                charts.put(
                                    uuid,
                                    SmallForm.ofChart(
                                        Normal.of(c, JsonNodeFactory.instance.objectNode())))));
      }
    }
    return charts;
  }

  private String fileOf(String uuid, ObjectNode chart, Map<String, String> names) {
    String title =
        chart
            .path("slice_name")
            .asText()
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa");
    String name =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    String file = "charts/" + name + ".yaml";
    boolean taken = texts.files().containsKey(file) || names.containsKey(file);
    String free = taken ? "charts/" + name + "_" + uuid.substring(0, 8) + ".yaml" : file;
    names.put(free, uuid);
    return free;
  }

  /** Files of charts that stood on a dashboard before and stand on none now. */
  private List<String> unshown(Assets now) {
    Set<String> before = files.shownCharts();
    Set<String> after = now.shownCharts();
    return files.of(AssetKind.CHART).stream()
        .filter(chart -> before.contains(chart.uuid()) && !after.contains(chart.uuid()))
        .map(Asset::file)
        .toList();
  }

  private void refuse(Problems problems, Set<String> edited) {
    boolean found = false;
    for (Problem problem : problems.all()) {
      String file = problem.file().split(" \\(", 2)[0];
      if (edited.contains(file)) {
        refuse(file, problem.text());
        found = true;
      }
    }
    if (!found) {
      String first = problems.all().get(0).toString();
      edited.forEach(file -> refuse(file, first));
    }
  }

  private void refuse(String file, String reason) {
    refused.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(reason);
  }

  /** What the server shows and the files still do not say is refused, field by field. */
  private void verify(Bundle bundle, Map<String, String> edits) {
    for (Bundle.Part part : bundle.parts()) {
      if (edits.containsKey(part.file()) && changed.containsKey(part.uuid())) {
        Set<String> wanted = fields(changed.get(part.uuid()));
        for (Difference left : Plan.differences(part, server)) {
          if (!left.isReach() && wanted.stream().anyMatch(field -> isNear(field, left.field()))) {
            refuse(part.file(), "»" + left.field() + "« kan filen ikke sige");
          }
        }
      }
    }
  }

  private static boolean isNear(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private List<Refusal> refusals() {
    List<Refusal> all = new ArrayList<>();
    refused.forEach((file, reasons) -> reasons.forEach(one -> all.add(new Refusal(file, one))));
    return all;
  }

  private static String text(ObjectNode small) {
    return YamlText.of(map(small));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(ObjectNode small) {
    return Json.mapper().convertValue(small, LinkedHashMap.class);
  }
}
