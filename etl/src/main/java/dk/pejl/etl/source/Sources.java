package dk.pejl.etl.source;

import dk.pejl.console.PejlException;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.yaml.NearestName;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All sources of a home: its own inbox first, then those that {@code sources.yaml} names. */
public record Sources(List<Source> all) {
  public Sources {
    all = List.copyOf(all);
  }

  /**
   * Reads {@code file}; without it there is the home's inbox alone. All that is wrong in it is
   * reported together.
   */
  public static Sources load(Path file, Contracts contracts) {
    Problems problems = new Problems();
    List<Source> read = new ArrayList<>();
    if (Files.exists(file)) {
      YamlFile.read(file, problems)
          .ifPresent(yaml -> read.addAll(new SourcesFile(contracts).read(yaml)));
      problems.throwIfAny("the sources");
    }
    return new Sources(withHomeInbox(read));
  }

  private static List<Source> withHomeInbox(List<Source> read) {
    List<Source> all = new ArrayList<>(read);
    Source own =
        read.stream()
            .filter(source -> source.id().equals(InboxSource.HOME))
            .findFirst()
            .orElse(InboxSource.DEFAULT);
    all.remove(own);
    all.add(0, own);
    return all;
  }

  /** The source of this id. */
  public Source named(String id) {
    List<String> ids = all.stream().map(Source::id).toList();
    return all.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                PejlException.wrongInput(
                    "Unknown source: '" + id + "'" + NearestName.hint(id, ids)));
  }
}
