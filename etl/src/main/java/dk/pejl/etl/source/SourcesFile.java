package dk.pejl.etl.source;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code sources.yaml}: each id with what it is and what of it is wanted. */
final class SourcesFile {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Set<String> INBOX = Set.of("kind", "folder", "stable_seconds", "archive");

  private final Contracts contracts;
  private final Map<String, String> files = new HashMap<>();

  SourcesFile(Contracts contracts) {
    this.contracts = contracts;
  }

  List<Source> read(YamlValue yaml) {
    List<Source> sources = new ArrayList<>();
    yaml.entries()
        .forEach(
            (id, value) -> {
              if (!ID.matcher(id).matches()) {
                value.problem("Invalid id: '" + id + "', expected small letters, digits, hyphens");
              }
              source(id, value).ifPresent(sources::add);
            });
    return sources;
  }

  private Optional<Source> source(String id, YamlValue yaml) {
    String kind =
        yaml.require("kind").map(value -> value.oneOf("kind", WebSources.kinds())).orElse("");
    if (kind.equals(InboxSource.KIND)) {
      return Optional.of(inbox(id, yaml.onlyKeys(INBOX)));
    }
    if (id.equals(InboxSource.HOME)) {
      yaml.problem("Source 'inbox' is the home's own inbox: kind 'inbox' alone, or another id");
    }
    Optional<WebSource> source = WebSources.parse(kind, id, yaml);
    source.ifPresent(web -> check(web, yaml));
    return source.map(Source.class::cast);
  }

  private static InboxSource inbox(String id, YamlValue yaml) {
    boolean isHome = id.equals(InboxSource.HOME);
    Optional<Path> folder = yaml.findText("folder").map(Path::of);
    if (isHome && folder.isPresent()) {
      yaml.problem("Source 'inbox' is the home's own; give an inbox in another folder another id");
    } else if (!isHome && folder.filter(Path::isAbsolute).isEmpty()) {
      yaml.problem("Missing key 'folder', the whole path of the inbox");
    }
    return new InboxSource(
        id,
        folder,
        yaml.find("stable_seconds").map(Limits::duration).orElse(InboxSource.DEFAULT.stable()),
        yaml.find("archive").map(YamlValue::bool).orElse(true));
  }

  /** What a source answers must be a delivery that a contract reads, and no other source's. */
  private void check(WebSource source, YamlValue yaml) {
    String file = source.web().file();
    Optional<Contract> contract = contracts.match(file);
    if (contract.isEmpty()) {
      yaml.problem(
          "No contract knows a delivery called '" + file + "'; write one in PEJL_HOME/extracts");
    } else if (contract.get().layout().format() != source.format()) {
      yaml.problem(
          "Contract '"
              + contract.get().id()
              + "' of '"
              + file
              + "' reads another format than this");
    }
    String other = files.put(file, source.id());
    if (other != null) {
      yaml.problem("Delivers '" + file + "' like source '" + other + "'; each needs its own");
    }
  }
}
