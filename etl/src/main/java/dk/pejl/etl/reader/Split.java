package dk.pejl.etl.reader;

import java.io.Serializable;

/**
 * A piece of a file that begins and ends at record boundaries: the bytes from {@code start} to
 * before {@code end}, whose first record has the number {@code firstRecord}. {@code unfinished} is
 * the number of a last record that no line break ends, or 0.
 */
record Split(long start, long end, int firstRecord, int unfinished) implements Serializable {
  Split withUnfinished(int number) {
    return new Split(start, end, firstRecord, number);
  }
}
