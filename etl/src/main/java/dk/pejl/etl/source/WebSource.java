package dk.pejl.etl.source;

import dk.pejl.etl.contract.Format;
import java.nio.file.Path;
import java.util.Optional;

/** A source that is asked over the network. Its answer is a delivery like any file. */
sealed interface WebSource extends Source
    permits FileSource, JobindsatsTable, StatBankTable, StatisticsCube {
  /** Where it is and what it may cost. */
  Web web();

  /** How the contracts that can read its answers call their form. */
  Format format();

  /** Asks; the whole answer is in {@code into} when the reply says that something may be new. */
  Reply ask(Wire wire, Path into);

  @Override
  default Optional<String> key() {
    return web().key();
  }
}
