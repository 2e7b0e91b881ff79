package dk.pejl.etl.source;

import dk.pejl.console.Keys;
import dk.pejl.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what {@code sources.yaml} says of one source on the network. */
final class WebSources {
  private static final Set<String> COMMON = Set.of("kind", "url", "file", "limits");
  private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_. /-]*");
  private static final Pattern LEVEL = Pattern.compile("\\[[^\\[\\]]+\\]\\.\\[[^\\[\\]]+\\]");
  private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_]{1,40}");

  private WebSources() {}

  /** All kinds that a source can be, the inbox too. */
  static List<String> kinds() {
    return List.of(
        InboxSource.KIND,
        StatBankTable.KIND,
        JobindsatsTable.Version.V2.kind,
        JobindsatsTable.Version.V3.kind,
        StatisticsCube.KIND,
        FileSource.REGISTER,
        FileSource.FILE);
  }

  /** The source, if {@code kind} is one; what is wrong is noted. */
  static Optional<WebSource> parse(String kind, String id, YamlValue yaml) {
    return switch (kind) {
      case StatBankTable.KIND -> Optional.of(statBank(id, yaml));
      case "jobindsats-v2" -> Optional.of(jobindsats(JobindsatsTable.Version.V2, id, yaml));
      case "jobindsats-v3" -> Optional.of(jobindsats(JobindsatsTable.Version.V3, id, yaml));
      case StatisticsCube.KIND -> Optional.of(cube(id, yaml));
      case FileSource.REGISTER, FileSource.FILE -> Optional.of(file(kind, id, yaml));
      default -> Optional.empty();
    };
  }

  private static StatBankTable statBank(String id, YamlValue yaml) {
    onlyKeys(yaml, "table", "variables");
    String table = table(yaml);
    return new StatBankTable(
        id,
        web(yaml, StatBankTable.BASE, Optional.empty(), "statistikbanken/" + table + ".csv"),
        table,
        choices(yaml.require("variables")));
  }

  private static JobindsatsTable jobindsats(
      JobindsatsTable.Version version, String id, YamlValue yaml) {
    onlyKeys(yaml, "table", "parameters", "key");
    String table = table(yaml);
    return new JobindsatsTable(
        id,
        web(yaml, version.base, Optional.of(key(yaml, "jobindsats")), version.file(table)),
        version,
        table,
        choices(yaml.require("parameters")));
  }

  private static StatisticsCube cube(String id, YamlValue yaml) {
    onlyKeys(yaml, "cube", "part", "measures", "levels", "filters", "page_size", "key");
    List<String> cube = List.of(yaml.requireText("cube").split("/", -1));
    if (cube.size() != StatisticsCube.CODES || cube.stream().anyMatch(String::isBlank)) {
      yaml.find("cube")
          .ifPresent(
              value ->
                  value.problem(
                      "Invalid cube: '"
                          + value.text()
                          + "', expected three codes like GS/ELEV/ELEVEX"));
    }
    String part = yaml.findText("part").map(text -> "-" + text).orElse("");
    return new StatisticsCube(
        id,
        web(
            yaml,
            StatisticsCube.BASE,
            Optional.of(key(yaml, StatisticsCube.KIND)),
            "uddannelsesstatistik/" + String.join("_", cube) + part + ".json"),
        cube,
        new StatisticsCube.Selection(
            yaml.require("measures").map(WebSources::texts).orElse(List.of()),
            levels(yaml),
            choices(yaml.find("filters")),
            yaml.find("page_size").map(Limits::count).orElse(StatisticsCube.PAGE_SIZE)));
  }

  /** A level is written as the service writes it, without the name that its answers repeat. */
  private static List<String> levels(YamlValue yaml) {
    Optional<YamlValue> levels = yaml.require("levels");
    levels.ifPresent(
        all ->
            all.items().stream()
                .filter(level -> !LEVEL.matcher(level.text()).matches())
                .forEach(
                    level ->
                        level.problem(
                            "Invalid level: '" + level.text() + "', expected [Tid].[Skoleår]")));
    return levels.map(WebSources::texts).orElse(List.of()).stream()
        .filter(LEVEL.asMatchPredicate())
        .toList();
  }

  private static FileSource file(String kind, String id, YamlValue yaml) {
    onlyKeys(yaml, "key");
    yaml.require("url");
    if (kind.equals(FileSource.FILE)) {
      yaml.require("file");
    }
    Optional<String> key = yaml.findText("key").map(name -> key(yaml, name));
    return new FileSource(
        id, web(yaml, "https://invalid.invalid", key, "institutionsregister.csv"), kind);
  }

  private static String key(YamlValue yaml, String usual) {
    yaml.find("key")
        .filter(value -> !Keys.NAME.matcher(value.text()).matches())
        .ifPresent(
            value -> value.problem("Invalid key, expected the name of one: small letters, digits"));
    return yaml.findText("key").filter(Keys.NAME.asMatchPredicate()).orElse(usual);
  }

  private static Map<String, List<String>> choices(Optional<YamlValue> yaml) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    yaml.ifPresent(map -> map.entries().forEach((name, it) -> choices.put(name, texts(it))));
    return choices;
  }

  private static void onlyKeys(YamlValue yaml, String... own) {
    Set<String> keys = new HashSet<>(COMMON);
    keys.addAll(List.of(own));
    yaml.onlyKeys(keys);
  }

  private static String table(YamlValue yaml) {
    Optional<YamlValue> table = yaml.require("table");
    table
        .filter(value -> !TABLE.matcher(value.text()).matches())
        .ifPresent(value -> value.problem("Invalid table: '" + value.text() + "'"));
    return table.map(YamlValue::text).filter(text -> TABLE.matcher(text).matches()).orElse("X");
  }

  private static List<String> texts(YamlValue yaml) {
    List<String> texts = yaml.items().stream().map(YamlValue::text).toList();
    if (texts.isEmpty()) {
      yaml.problem("Invalid values, expected a code, a list of codes or '*'");
    }
    return texts;
  }

  private static Web web(YamlValue yaml, String base, Optional<String> key, String file) {
    yaml.find("file")
        .filter(value -> !FILE.matcher(value.text()).matches() || value.text().contains(".."))
        .ifPresent(value -> value.problem("Invalid file: '" + value.text() + "'"));
    return new Web(url(yaml, base), key, yaml.findText("file").orElse(file), Limits.parse(yaml));
  }

  private static URI url(YamlValue yaml, String usual) {
    String text = yaml.findText("url").orElse(usual).replaceFirst("/+$", "");
    try {
      URI url = new URI(text);
      if (Redirects.isAllowed(url)) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Told below, as any other address that cannot be asked.
    }
    yaml.find("url")
        .ifPresent(
            value -> value.problem("Invalid url, expected https://… (http:// on this machine)"));
    return URI.create("https://invalid.invalid");
  }
}
