package dk.pejl.etl.reader;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The typed records of a delivery or a piece of it, in their order. */
interface StagedRecords extends Closeable {
  /** The next record; nothing at the end. */
  Optional<StagedRecord> next() throws IOException;
}
