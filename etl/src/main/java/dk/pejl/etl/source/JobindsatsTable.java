package dk.pejl.etl.source;

import dk.pejl.console.Secret;
import dk.pejl.etl.contract.Format;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A table of jobindsats.dk, by its API of version 2 as CSV or of version 3 as JSON. */
record JobindsatsTable(
    String id, Web web, Version version, String table, Map<String, List<String>> parameters)
    implements WebSource {
  /** The two differ in the address, the answer and how the key is sent. */
  enum Version {
    V2("jobindsats-v2", "https://api.jobindsats.dk/v2", Format.DELIMITED, "/csv/?"),
    V3("jobindsats-v3", "https://api.jobindsats.dk/v3", Format.JOBINDSATS_JSON, "?");

    final String kind;
    final String base;
    final Format format;
    final String afterTable;

    Version(String kind, String base, Format format, String afterTable) {
      this.kind = kind;
      this.base = base;
      this.format = format;
      this.afterTable = afterTable;
    }

    /** What deliveries are called, so that the contracts of the sample's files know them. */
    String file(String table) {
      String ending = this == V2 ? ".csv" : ".json";
      return "jobindsats/" + kind + "-" + table + ending;
    }

    private Secret authorization(Secret key) {
      return this == V2 ? key : key.bearer();
    }
  }

  JobindsatsTable {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(web, "web is null");
    Objects.requireNonNull(version, "version is null");
    Objects.requireNonNull(table, "table is null");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  @Override
  public String kind() {
    return version.kind;
  }

  @Override
  public String subject() {
    return table;
  }

  @Override
  public Format format() {
    return version.format;
  }

  @Override
  public Reply ask(Wire wire, Path into) {
    Question question =
        Question.get(web.at("/data/" + table + version.afterTable + query()))
            .with(wire.key().map(version::authorization))
            .with(wire.conditions());
    return wire.http().ask(question, into);
  }

  private String query() {
    Map<String, List<String>> all = new LinkedHashMap<>(parameters);
    if (version == Version.V3) {
      all.put("format", List.of("json"));
    }
    return all.entrySet().stream()
        .map(one -> encode(one.getKey()) + "=" + encode(String.join(",", one.getValue())))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
