package dk.pejl.etl.reader;

import dk.pejl.etl.contract.FileLayout;
import dk.pejl.etl.contract.Header;
import dk.pejl.etl.contract.RecordBreaks;
import dk.pejl.etl.rule.UnfinishedLineRule;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The typed records of a piece of a text file with separators. */
final class TextRecords implements StagedRecords {
  private final RawRecords records;
  private final RecordTyper typer;
  private final int headerNumber;
  private final int unfinishedNumber;

  /** Reads {@code records}; the one with {@code unfinishedNumber} has no line break behind it. */
  TextRecords(RawRecords records, RecordTyper typer, FileLayout layout, int unfinishedNumber) {
    this.records = records;
    this.typer = typer;
    this.headerNumber = layout.header() == Header.PRESENT ? 1 : 0;
    this.unfinishedNumber = unfinishedNumber;
  }

  /** The records of a text as its layout says, the first of which has this number. */
  static RawRecords open(Reader text, FileLayout layout, int firstNumber) {
    if (!layout.isQuoted()) {
      return new UnquotedRecords(text, layout.separator(), firstNumber);
    }
    return layout.recordBreaks() == RecordBreaks.LINES
        ? new QuotedLines(text, layout.separator(), layout.quote(), firstNumber)
        : new QuotedRecords(text, layout.separator(), layout.quote(), firstNumber);
  }

  @Override
  public Optional<StagedRecord> next() throws IOException {
    while (records.next()) {
      if (records.number() != headerNumber) {
        return Optional.of(typed());
      }
    }
    return Optional.empty();
  }

  private StagedRecord typed() {
    int number = records.number();
    StagedRecord record =
        records.isWellQuoted() ? typer.read(number, records.fields()) : typer.badlyQuoted(number);
    return number == unfinishedNumber
        ? record.with(new UnfinishedLineRule().check(number))
        : record;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
