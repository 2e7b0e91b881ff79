package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.List;

/** A promise of the source: in each record {@code total} is the sum of {@code parts}. */
public record TotalOf(String total, List<String> parts) implements Serializable {
  public TotalOf {
    parts = List.copyOf(parts);
  }
}
