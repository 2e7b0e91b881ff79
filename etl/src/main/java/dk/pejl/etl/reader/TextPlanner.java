package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.FileLayout;
import dk.pejl.etl.contract.Header;
import dk.pejl.etl.contract.RecordBreaks;
import dk.pejl.etl.rule.EmptyFileRule;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.TruncatedFileRule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plans a text file with separators whose encoding is right. */
final class TextPlanner {
  private final Contract contract;
  private final FileLayout layout;
  private final DeliveryBytes bytes;
  private final ByteOrderMark mark;
  private final ByteScan.Scanned scanned;

  TextPlanner(
      Contract contract, DeliveryBytes bytes, ByteOrderMark mark, ByteScan.Scanned scanned) {
    this.contract = contract;
    this.layout = contract.layout();
    this.bytes = bytes;
    this.mark = mark;
    this.scanned = scanned;
  }

  DeliveryPlan plan() throws IOException {
    List<String> header = HeaderCheck.read(contract, bytes, mark);
    Optional<Finding> mismatch = HeaderCheck.finding(contract, header);
    if (mismatch.isPresent()) {
      return new DeliveryPlan.Refused(mismatch.get(), 0);
    }
    boolean lines =
        layout.recordBreaks() == RecordBreaks.LINES && mark.encoding().hasByteLineBreaks();
    TextEnd end = lines ? endOfLines() : TextEnd.read(layout, bytes, mark);
    int records = end.filled() - (layout.header() == Header.PRESENT ? 1 : 0);
    if (records <= 0) {
      return new DeliveryPlan.Refused(new EmptyFileRule().noRecords(), 0);
    }
    if (end.isCut(header.size())) {
      return new DeliveryPlan.Refused(new TruncatedFileRule().check(end.number()), records);
    }
    int unfinished = end.finished() ? 0 : end.number();
    return new DeliveryPlan.Usable(
        new DeliveryPlan.FileFrame(mark, header, List.of()),
        lines
            ? scanned.splits().stream().map(split -> split.withUnfinished(unfinished)).toList()
            : DeliveryPlanner.whole(bytes, mark, unfinished),
        records);
  }

  private TextEnd endOfLines() throws IOException {
    if (scanned.unfinishedLine() < 0) {
      return new TextEnd(scanned.lines(), scanned.filledLines(), 0, true, true);
    }
    long end = bytes.length();
    try (RawRecords last =
        TextRecords.open(
            StrictText.open(bytes, mark, scanned.unfinishedLine(), end), layout, scanned.lines())) {
      boolean any = last.next();
      return new TextEnd(
          scanned.lines(),
          scanned.filledLines(),
          any ? last.fields().length : 0,
          any && last.isWellQuoted(),
          false);
    }
  }
}
