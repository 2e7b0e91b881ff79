package dk.pejl.warehouse.register;

import dk.pejl.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the list {@code targets}: entries with one id are versions of one target. */
final class TargetsReader {
  private final TargetReader targets;
  private final RegisterRules rules;

  TargetsReader(TargetReader targets, RegisterRules rules) {
    this.targets = targets;
    this.rules = rules;
  }

  /** The targets; the first gets {@code firstOrder}. */
  List<Target> read(List<YamlValue> entries, Document document, int firstOrder) {
    Map<String, List<YamlValue>> versions = new LinkedHashMap<>();
    for (YamlValue entry : entries) {
      String id = Fields.text(entry, "id");
      versions.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
    }
    List<Target> read = new ArrayList<>();
    int order = firstOrder;
    for (Map.Entry<String, List<YamlValue>> target : versions.entrySet()) {
      rules.unique("targets", target.getKey(), target.getValue().get(0));
      read.addAll(versions(target.getValue(), document, order));
      order++;
    }
    return read;
  }

  private List<Target> versions(List<YamlValue> entries, Document document, int order) {
    List<Target> read = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      YamlValue entry = entries.get(i);
      LocalDate from = TargetReader.validFrom(entry, document);
      LocalDate to =
          i + 1 < entries.size()
              ? TargetReader.validFrom(entries.get(i + 1), document)
              : Version.OPEN_END;
      if (i > 0) {
        checkOrder(entry, TargetReader.validFrom(entries.get(i - 1), document), from);
      }
      Version version = new Version(from, to, Fields.text(entry, "correction"));
      read.add(targets.read(entry, document, version, order));
    }
    return read;
  }

  private static void checkOrder(YamlValue entry, LocalDate before, LocalDate from) {
    String id = Fields.text(entry, "id");
    if (entry.find("valid_from").isEmpty()) {
      entry.problem(
          "Duplicate id '%s': a new version of a target needs 'valid_from'".formatted(id));
    } else if (!from.isAfter(before)) {
      entry.problem(
          "Wrong order of versions of '%s': %s is not after %s".formatted(id, from, before));
    }
  }
}
