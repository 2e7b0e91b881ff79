package dk.pejl.etl.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.etl.source.ReplayServer.Request;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The public services on one server, in the forms of their real answers, with figures that are made
 * up: StatBank, jobindsats.dk of both versions, uddannelsesstatistik.dk and the institution
 * register. Any path can be told to answer with faults first.
 */
public final class PublicSourcesReplay implements Function<Request, Replay> {
  static final String KEY = "replay-key";
  static final String V2 =
      """
      Area;Periode;Alder;Antal personer;Antal fuldtidspersoner\r
      Ishøj;2024M06;18-24 år;61;42,5\r
      """;
  static final String V3 =
      """
      {"columns":["Periode","Område","Køn","Antal personer"],
       "rows":[["2025M05","Ishøj","Køn i alt",71],["2025M06","Ishøj","Køn i alt",null]]}
      """;
  static final String REGISTER_HEADER =
      "Hovedinstitution;Institutionsnummer;Institutionsnavn;Enhedsart;Adresse;Postnummer;Postdistrikt;"
          + "Vejkode;Beliggenhedskommune;Beliggenhedsregion;Geokode: Breddegrad;Geokode: Længdegrad;"
          + "Institutionsleder;Telefonnummer;E-mail adresse;Webadresse;Institutionstype, nr;"
          + "Institutionstype, navn;Undervisningsniveau;Ressortministerium;CVR-nummer;P-nummer;"
          + "Ejerkode, nr;Ejerkode, navn;Administrativ kommune;Aktivkode, nr;Aktivkode, navn;Ajourdato;"
          + "Oprettelsesmåned;Nedlæggelsesdato\n";
  static final String REGISTER =
      REGISTER_HEADER
          + ";999001;Prøveskolen;Institution uden enheder;Vej 1;2635;Ishøj;0001;Ishøj Kommune;"
          + "Region Hovedstaden;;;;;;;1012;Folkeskoler;10;Ministeriet;99999999;;2;Kommunale;"
          + "Ishøj Kommune;1;Aktiv;22/06/2021;197208;\n";
  static final String MUNICIPALITY = "[Institution].[Beliggenhedskommune].[Beliggenhedskommune]";
  static final String YEAR = "[Tid].[Skoleår].[Skoleår]";
  static final String MEASURE = "Gennemsnitligt fravær per skoleår";

  private final StatBankReplay statBank = new StatBankReplay();
  private final Map<String, Deque<Replay>> first = new HashMap<>();
  private int pages = 2;

  /** Answers {@code path} with this before it answers as it should. */
  synchronized PublicSourcesReplay first(String path, Replay... replays) {
    Deque<Replay> queue = first.computeIfAbsent(path, any -> new ArrayDeque<>());
    for (Replay replay : replays) {
      queue.add(replay);
    }
    return this;
  }

  /** How many pages uddannelsesstatistik.dk has before the empty one. */
  PublicSourcesReplay pages(int count) {
    pages = count;
    return this;
  }

  @Override
  public synchronized Replay apply(Request request) {
    Deque<Replay> queued = first.get(request.path());
    if (queued != null && !queued.isEmpty()) {
      return queued.pop();
    }
    String path = request.path();
    if (path.startsWith("/v1/")) {
      return statBank.apply(request);
    }
    if (path.equals("/register.csv")) {
      return register(request);
    }
    boolean isV2 = path.startsWith("/v2/");
    if (!request.header("authorization").equals(isV2 ? KEY : "Bearer " + KEY)) {
      return Replay.refusal(401, "{\"message\":\"Unauthorized\"}");
    }
    if (isV2) {
      return Replay.csv(V2);
    }
    if (path.startsWith("/v3/")) {
      return Replay.json(V3);
    }
    return statistics(path, read(request.body()));
  }

  private static Replay register(Request request) {
    return request.header("if-none-match").equals("\"r1\"")
        ? Replay.unchanged()
        : Replay.csv(REGISTER).header("ETag", "\"r1\"");
  }

  private Replay statistics(String path, JsonNode query) {
    if (path.equals("/Api/v1/skema")) {
      return catalogue(query);
    }
    if (!query.path("nøgletal").path(0).asText().equals(MEASURE)) {
      return Replay.refusal(400, "{\"message\":\"Nøgletal kunne ikke findes\"}");
    }
    int page = query.path("side").asInt();
    return Replay.json(page > pages ? "[]" : "[\n" + row(page, 1) + ",\n" + row(page, 2) + "\n]");
  }

  static String row(int page, int number) {
    return "{\n\"%s\": \"Kommune %d-%d\",\n\"%s\": \"2024/2025\",\n\"%s\": \"8,%d %%\"\n}"
        .formatted(MUNICIPALITY, page, number, YEAR, MEASURE, number);
  }

  private static Replay catalogue(JsonNode query) {
    if (!query.has("område")) {
      return Replay.json("[{\"kode\":\"GS\",\"navn\":\"Grundskole\"},{\"kode\":\"EUD\"}]");
    }
    if (!query.has("emne")) {
      return Replay.json("[{\"kode\":\"ELEVFRAV\"}]");
    }
    return query.has("underemne")
        ? Replay.json(
            """
            {"nøgletal":["%s"],
             "detaljer":[{"navn":"[Institution].[Beliggenhedskommune]"},{"navn":"[Tid].[Skoleår]"}]}
            """
                .formatted(MEASURE))
        : Replay.json("[{\"kode\":\"FRAVAAR\"}]");
  }

  private static JsonNode read(String body) {
    try {
      return Json.mapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
