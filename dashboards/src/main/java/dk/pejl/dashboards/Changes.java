package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.provision.Difference;
import dk.pejl.dashboards.provision.Drift;
import dk.pejl.dashboards.provision.Plan;
import dk.pejl.dashboards.superset.ServerAsset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what changes on a server, field by field. */
final class Changes {
  /** How much of a time is shown: 2026-11-24T04:15. */
  private static final int MINUTES = 16;

  private Changes() {}

  /** For machines: one map for each field, with the whole values. */
  static List<Object> rows(Plan plan) {
    List<Object> rows = new ArrayList<>();
    for (Difference one : plan.differences()) {
      rows.add(
          one.isWhole()
              ? row(one.file(), "", "added", null, one.ours())
              : row(one.file(), one.field(), "changed", one.theirs(), one.ours()));
    }
    for (ServerAsset asset : plan.stale()) {
      rows.add(row(place(asset), "", "removed", asset.name(), null));
    }
    return rows;
  }

  /** For machines: one map for each field, with the whole values and who changed it when. */
  static List<Object> rows(List<Drift> drift) {
    List<Object> rows = new ArrayList<>();
    for (Drift one : drift) {
      Difference change = one.change();
      Map<String, Object> row =
          change.isWhole()
              ? row(change.file(), "", "removed", change.ours(), null)
              : row(change.file(), change.field(), "changed", change.ours(), change.theirs());
      row.put("changed_by", one.by());
      row.put("changed_on", one.on());
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> row(
      String asset, String field, String change, Object from, Object to) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("asset", asset);
    row.put("field", field);
    row.put("change", change);
    row.put("from", orNull(from));
    row.put("to", orNull(to));
    return row;
  }

  private static Object orNull(Object value) {
    return value instanceof JsonNode node && node.isMissingNode() ? null : value;
  }

  /** For people: the assets with the fields below, long values shortened. */
  static String text(Plan plan) {
    StringBuilder text = new StringBuilder();
    String last = "";
    List<Difference> locks = new ArrayList<>();
    for (Difference one : plan.differences()) {
      if (one.isLock()) {
        locks.add(one);
        continue;
      }
      if (one.isWhole()) {
        text.append("  ny       ").append(one.file()).append('\n');
        continue;
      }
      if (!one.file().equals(last)) {
        text.append("  ændret   ").append(one.file()).append('\n');
        last = one.file();
      }
      text.append("             ").append(one.field()).append(": ");
      text.append(Excerpt.of(one.theirs(), one.ours())).append('\n');
    }
    for (ServerAsset asset : plan.stale()) {
      text.append("  slettet  ").append(place(asset)).append('\n');
    }
    return text + locks(locks, locks.stream().anyMatch(one -> one.ours().asBoolean()));
  }

  /** The locks in one line: all assets have the same. */
  private static String locks(List<Difference> locks, boolean locked) {
    if (locks.isEmpty()) {
      return "";
    }
    return (locked ? "  låst     " : "  låst op  ") + locks.size() + " dele\n";
  }

  /** For people: the assets, who saved them when, and the fields below, long values shortened. */
  static String text(List<Drift> drift) {
    StringBuilder text = new StringBuilder();
    String last = "";
    List<Difference> locks = new ArrayList<>();
    for (Drift one : drift) {
      Difference change = one.change();
      if (change.isLock()) {
        locks.add(change);
        continue;
      }
      if (change.isWhole()) {
        text.append("  slettet  ").append(change.file()).append('\n');
        continue;
      }
      if (change.follows() && change.file().equals(last)) {
        continue;
      }
      if (!change.file().equals(last)) {
        text.append("  ændret   ").append(change.file()).append(who(one)).append('\n');
        last = change.file();
      }
      text.append("             ").append(change.field()).append(": ");
      text.append(Excerpt.of(change.ours(), change.theirs())).append('\n');
    }
    return text + locks(locks, locks.stream().anyMatch(one -> one.theirs().asBoolean()));
  }

  private static String who(Drift drift) {
    String on = drift.on().length() < MINUTES ? "" : drift.on().substring(0, MINUTES);
    return drift.by().isEmpty()
        ? ""
        : " (sidst gemt af " + drift.by() + ", " + on.replace('T', ' ') + " UTC)";
  }

  private static String place(ServerAsset asset) {
    return asset.kind().folder() + " »" + asset.name() + "«";
  }
}
