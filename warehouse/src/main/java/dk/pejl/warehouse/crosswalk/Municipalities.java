package dk.pejl.warehouse.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 98 municipalities, five regions, the country and Christiansø, by code and by name. */
public final class Municipalities {
  /** The code of the country. */
  public static final String COUNTRY = "000";

  private final List<Municipality> all;
  private final Map<String, Municipality> byCode = new HashMap<>();
  private final Map<String, Municipality> byName = new HashMap<>();

  Municipalities(List<Municipality> all) {
    this.all = List.copyOf(all);
    for (Municipality municipality : all) {
      byCode.put(municipality.code(), municipality);
      byCode.put(municipality.code4(), municipality);
      byName.put(normalised(municipality.name()), municipality);
      byName.put(normalised(municipality.registerName()), municipality);
      municipality.otherNames().forEach(name -> byName.put(normalised(name), municipality));
    }
  }

  static Municipalities load() {
    return new Municipalities(
        CrosswalkFile.read("municipality").stream().map(Municipalities::municipality).toList());
  }

  private static Municipality municipality(Map<String, String> row) {
    return new Municipality(
        row.get("code"),
        row.get("code_4"),
        Municipality.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
        row.get("name"),
        row.get("register_name"),
        row.get("region_code"),
        CrosswalkFile.list(row.get("other_names")));
  }

  /** All of them: the country, the regions, the municipalities by code, Christiansø. */
  public List<Municipality> all() {
    return all;
  }

  /** The one with this code of three or four digits. */
  public Optional<Municipality> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The one that a source calls {@code name}: with or without Kommune, in the genitive or not. */
  public Optional<Municipality> byName(String name) {
    return Optional.ofNullable(byName.get(normalised(name)));
  }

  /** The one that a source writes as {@code text}: a name, or a code of three or four digits. */
  public Optional<Municipality> of(String text) {
    return byCode(text.strip()).or(() -> byName(text));
  }

  private static String normalised(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(" kommune") ? lower.substring(0, lower.length() - 8) : lower;
  }
}
