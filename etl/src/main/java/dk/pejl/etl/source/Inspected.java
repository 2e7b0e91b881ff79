package dk.pejl.etl.source;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.reader.DeliveryInspector;
import dk.pejl.etl.reader.Inspection;
import dk.pejl.etl.rule.Finding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Holds an answer against its contract before it becomes a delivery. */
final class Inspected {
  private static final Map<String, FaultKind> KINDS =
      Map.of(
          "header_mismatch", FaultKind.SCHEMA_CHANGED,
          "error_answer", FaultKind.REFUSED,
          "wrong_encoding", FaultKind.WRONG_CHARSET,
          "truncated_file", FaultKind.CUT_OFF,
          "empty_file", FaultKind.EMPTY);
  private static final Map<FaultKind, String> ADVICE =
      Map.of(
          FaultKind.SCHEMA_CHANGED,
          "kilden har ændret sine kolonner, eller der er valgt andre i sources.yaml; ret valget"
              + " eller udtræksbeskrivelsen »%s«",
          FaultKind.REFUSED,
          "ret kilden i sources.yaml",
          FaultKind.WRONG_CHARSET,
          "spørg kilden, eller ret encoding i udtræksbeskrivelsen »%s«",
          FaultKind.EMPTY,
          "se efter, om valget i sources.yaml stadig giver noget");

  private final Contracts contracts;

  Inspected(Contracts contracts) {
    this.contracts = contracts;
  }

  /** Throws the fault by which {@code answer} can be no delivery of {@code source}. */
  void check(WebSource source, Path answer, Reply reply) {
    String name = source.web().file();
    Contract contract = contracts.match(name).orElseThrow();
    reply.charset().ifPresent(charset -> checkCharset(contract, charset));
    for (Inspection found : DeliveryInspector.inspect(contract, name, answer)) {
      if (found instanceof Inspection.Rejected rejected) {
        throw fault(contract, rejected.finding());
      }
    }
  }

  private static void checkCharset(Contract contract, String charset) {
    Charset declared = contract.layout().encoding().charset();
    if (!named(charset).filter(declared::equals).isPresent()) {
      throw new SourceFault(
          FaultKind.WRONG_CHARSET,
          "kilden svarer i "
              + charset
              + " og ikke i "
              + contract.layout().encoding().title()
              + "; "
              + ADVICE.get(FaultKind.WRONG_CHARSET).formatted(contract.id()));
    }
  }

  private static Optional<Charset> named(String charset) {
    try {
      return Optional.of(Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static SourceFault fault(Contract contract, Finding finding) {
    FaultKind kind = KINDS.getOrDefault(finding.rule(), FaultKind.NOT_DATA);
    String advice = ADVICE.getOrDefault(kind, "prøv igen senere, eller spørg kilden");
    return new SourceFault(
        kind,
        "svaret kan ikke bruges: "
            + finding.text().replaceFirst("\\.$", "")
            + "; "
            + advice.formatted(contract.id()));
  }
}
