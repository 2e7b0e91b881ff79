package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows English on a page that should be Danish: a text of Superset's own list of texts that is not
 * also one of our Danish ones, with or without what it has put in; and a sentence with a word that
 * only English has, since Superset's list does not hold all that it says.
 */
public final class English {
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(the|and|of|with|this|that|your|you|please|select|search|loading|failed|error|"
              + "errors|results|more|click|cannot|not|from|no data)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What Superset's texts leave open: {@code %s}, {@code %(name)s}, <code>{name}</code>. */
  private static final Pattern OPEN = Pattern.compile("%\\([a-z_]+\\)[sd]|%[sd]|\\{[a-z_]+\\}");

  /** A text with open parts is known by its own words, so it must have one. */
  private static final Pattern OWN_WORD = Pattern.compile("\\p{L}{4,}");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  private final Set<String> english = new HashSet<>();
  private final Set<String> danish = new HashSet<>();
  private final List<Pattern> openEnglish = new ArrayList<>();
  private final List<Pattern> openDanish = new ArrayList<>();

  private English(Collection<String> texts, Collection<String> ours) {
    ours.forEach(text -> add(text, danish, openDanish));
    texts.stream()
        .filter(text -> !danish.contains(text))
        .forEach(text -> add(text, english, openEnglish));
  }

  /**
   * Reads what is English and what is not.
   *
   * @param catalogue all texts of the installed Superset, {@code messages.pot}
   * @param pack our Danish texts by Superset's, {@code da.json}
   */
  public static English read(Path catalogue, Path pack) {
    return new English(TextCatalogue.read(catalogue), danish(pack));
  }

  private static List<String> danish(Path pack) {
    List<String> texts = new ArrayList<>();
    try {
      for (JsonNode text : Json.mapper().readTree(pack.toFile())) {
        if (text.isArray()) {
          text.forEach(form -> texts.add(form.asText()));
        } else {
          texts.add(text.asText());
        }
      }
    } catch (IOException e) {
      throw PejlException.wrongInput("Cannot read " + pack + ": " + e.getMessage(), e);
    }
    return texts;
  }

  private static void add(String text, Set<String> whole, List<Pattern> open) {
    String own = OPEN.matcher(text).replaceAll(" ");
    if (own.equals(text)) {
      if (LETTERS.matcher(text).find()) {
        whole.add(text.strip());
      }
    } else if (OWN_WORD.matcher(own).find()) {
      List<String> parts = List.of(OPEN.split(text.strip(), -1));
      open.add(
          Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining(".+"))));
    }
  }

  /** Those of the texts that are English, sorted. */
  public List<String> in(Collection<String> texts) {
    return texts.stream().filter(this::isEnglish).distinct().sorted().toList();
  }

  private boolean isEnglish(String text) {
    if (danish.contains(text) || matches(openDanish, text)) {
      return false;
    }
    return english.contains(text) || matches(openEnglish, text) || WORD.matcher(text).find();
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }
}
