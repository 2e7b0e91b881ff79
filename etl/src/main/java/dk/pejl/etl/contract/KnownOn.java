package dk.pejl.etl.contract;

import java.io.Serializable;

/**
 * Where the date comes from at which a delivery was known. A {@code <file>.meta.json} beside the
 * file goes before the time of receipt; the file system's own date never counts.
 */
public sealed interface KnownOn extends Serializable {
  /** The named group of the file pattern, written yyyy-mm-dd or yyyymmdd, where it is there. */
  record FromFileName(String group) implements KnownOn {}

  /** The newest date of this column. */
  record FromContent(String column) implements KnownOn {}

  /** Neither name nor content tells. */
  record FromReceipt() implements KnownOn {}
}
