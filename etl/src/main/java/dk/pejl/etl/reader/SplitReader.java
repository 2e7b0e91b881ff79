package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import java.io.IOException;
import java.util.Map;

/** Opens a piece of a planned file as typed records. */
final class SplitReader {
  private SplitReader() {}

  /** The records of one piece; {@code groups} are what the file's name fills of its pattern. */
  static StagedRecords open(
      Contract contract,
      Map<String, String> groups,
      DeliveryPlan.FileFrame frame,
      Split split,
      DeliveryBytes bytes,
      PseudonymSource pseudonyms)
      throws IOException {
    return switch (contract.layout().format()) {
      case JOBINDSATS_JSON ->
          new JobindsatsRecords(
              JsonDocument.open(bytes, frame.mark()),
              frame.header(),
              new JsonTyper(
                  contract, groups, name -> frame.texts().get(frame.header().indexOf(name))));
      case STIL_JSON ->
          new StilRecords(
              JsonDocument.open(bytes, frame.mark()),
              new JsonTyper(contract, groups, StilRecords::isLevel));
      default ->
          new TextRecords(
              TextRecords.open(
                  StrictText.open(bytes, frame.mark(), split.start(), split.end()),
                  contract.layout(),
                  split.firstRecord()),
              new RecordTyper(contract, frame.header(), groups, pseudonyms),
              contract.layout(),
              split.unfinished());
    };
  }
}
