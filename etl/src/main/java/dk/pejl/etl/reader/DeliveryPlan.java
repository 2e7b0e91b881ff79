package dk.pejl.etl.reader;

import dk.pejl.etl.rule.Finding;
import java.io.Serializable;
import java.util.List;

/** What a pass over the whole file found before any record is typed. */
sealed interface DeliveryPlan {
  /** How many records could be counted, the header not among them. */
  int records();

  /** The file does not count as a whole. */
  record Refused(Finding finding, int records) implements DeliveryPlan {}

  /** The file can be read, in these pieces. */
  record Usable(FileFrame frame, List<Split> splits, int records) implements DeliveryPlan {
    public Usable {
      splits = List.copyOf(splits);
    }
  }

  /**
   * What a piece needs to know of its file: encoding, names of the fields, and of JSON which open
   * fields hold texts.
   */
  record FileFrame(ByteOrderMark mark, List<String> header, List<Boolean> texts)
      implements Serializable {
    public FileFrame {
      header = List.copyOf(header);
      texts = List.copyOf(texts);
    }
  }
}
