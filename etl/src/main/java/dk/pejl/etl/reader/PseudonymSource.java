package dk.pejl.etl.reader;

import dk.pejl.etl.pseudonym.Pseudonym;
import dk.pejl.etl.pseudonym.PseudonymKey;
import java.nio.file.Path;
import java.util.function.Function;

/** Where a reader has its pseudonyms from. */
@FunctionalInterface
interface PseudonymSource {
  /** Tells nobody apart; for whoever looks at other columns only. */
  PseudonymSource NONE = domain -> number -> new Pseudonym(0, 0);

  /** From the key in a file; without a name there is none, and a person cannot be read. */
  static PseudonymSource of(String keyFile) {
    return keyFile.isEmpty()
        ? domain -> refuse(domain)
        : domain -> PseudonymKey.read(Path.of(keyFile)).domain(domain)::of;
  }

  private static Function<String, Pseudonym> refuse(String domain) {
    throw new IllegalStateException("Cannot read persons of '" + domain + "': there is no key");
  }

  /** Turns numbers of one domain into pseudonyms. */
  Function<String, Pseudonym> domain(String name);
}
