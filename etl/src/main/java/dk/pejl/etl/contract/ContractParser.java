package dk.pejl.etl.contract;

import dk.pejl.warehouse.build.Cadence;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a contract; each problem is noted at its line. */
final class ContractParser {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "description",
          "source",
          "licence",
          "owner",
          "cadence",
          "purpose",
          "persons",
          "special_category",
          "file",
          "format",
          "encoding",
          "separator",
          "quote",
          "header",
          "record_breaks",
          "mode",
          "operation",
          "slot",
          "known_on",
          "envelope",
          "missing",
          "key",
          "repeats",
          "columns",
          "totals",
          "limits");

  private ContractParser() {}

  /** Reads the contract that must have this id; nothing if it has problems. */
  static Optional<Contract> parse(String id, YamlValue yaml, String text, Problems problems) {
    int before = problems.all().size();
    yaml.onlyKeys(KEYS);
    if (!yaml.requireText("id").equals(id)) {
      yaml.problem("Invalid id, expected '" + id + "' as the file is called");
    }
    FileLayout layout = layout(yaml);
    Contract contract =
        new Contract(
            id,
            about(yaml),
            new Processing(
                yaml.requireText("purpose"),
                yaml.requireText("persons"),
                yaml.findText("special_category").orElse("")),
            files(yaml),
            layout,
            TermsParser.parse(yaml),
            ColumnParser.parse(yaml, layout),
            text);
    ContractCheck.check(contract, yaml);
    return problems.all().size() == before ? Optional.of(contract) : Optional.empty();
  }

  private static About about(YamlValue yaml) {
    return new About(
        yaml.requireText("title"),
        yaml.requireText("description"),
        yaml.requireText("source"),
        yaml.requireText("licence"),
        yaml.requireText("owner"),
        Choices.require(yaml, "cadence", Cadence.values()));
  }

  private static List<FilePattern> files(YamlValue yaml) {
    return yaml.require("file").stream()
        .flatMap(list -> list.items().stream())
        .map(item -> new FilePattern(pattern(item)))
        .toList();
  }

  /** The regular expression of {@code value}; a wrong one is a problem. */
  static Pattern pattern(YamlValue value) {
    try {
      return Pattern.compile(value.text());
    } catch (PatternSyntaxException e) {
      value.problem("Invalid pattern: " + e.getDescription());
      return Pattern.compile(".*");
    }
  }

  private static FileLayout layout(YamlValue yaml) {
    Format format = Choices.require(yaml, "format", Format.values());
    return new FileLayout(
        format,
        Choices.require(yaml, "encoding", TextEncoding.values()),
        yaml.find("separator").map(ContractParser::character).orElse(format.separator()),
        yaml.find("quote").map(ContractParser::quote).orElse(format.quote()),
        Choices.find(yaml, "header", Header.values(), format.header()),
        Choices.find(yaml, "record_breaks", RecordBreaks.values(), RecordBreaks.LINES));
  }

  private static char quote(YamlValue value) {
    return value.text().equals("none") ? '\0' : character(value);
  }

  private static char character(YamlValue value) {
    String text = value.text().equals("tab") ? "\t" : value.text();
    if (text.length() != 1) {
      value.problem("Invalid character: '" + text + "', expected one character");
      return ';';
    }
    return text.charAt(0);
  }
}
