package dk.pejl.etl.reader;

import java.io.Closeable;
import java.io.IOException;

/** The records of a text file, one after the other, as fields that are not typed yet. */
interface RawRecords extends Closeable {
  /** Goes to the next record that is not a blank line; false at the end. */
  boolean next() throws IOException;

  /** The number of the record, counted from 1 with the header and blank lines. */
  int number();

  /** The fields of the record; nobody else changes them. */
  String[] fields();

  /** Whether the record's quotes come in pairs. */
  boolean isWellQuoted();
}
