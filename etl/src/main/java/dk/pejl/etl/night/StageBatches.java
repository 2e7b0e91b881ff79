package dk.pejl.etl.night;

import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.step.StepKey;
import dk.pejl.warehouse.ledger.Delivery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers deliveries of one extract that are small enough to be staged by one job. */
final class StageBatches {
  private static final int MOST = 32;
  private static final long MOST_BYTES = 48L << 20;

  private final Landing landing;

  StageBatches(Landing landing) {
    this.landing = landing;
  }

  /** The batches of {@code deliveries}, each of one extract. */
  List<Map<StepKey, Delivery>> of(Map<StepKey, Delivery> deliveries) {
    Map<String, Map<StepKey, Delivery>> byExtract = new LinkedHashMap<>();
    deliveries.forEach(
        (key, delivery) ->
            byExtract
                .computeIfAbsent(delivery.key().extract(), extract -> new LinkedHashMap<>())
                .put(key, delivery));
    List<Map<StepKey, Delivery>> batches = new ArrayList<>();
    byExtract.values().forEach(ofExtract -> cut(ofExtract, batches));
    return batches;
  }

  private void cut(Map<StepKey, Delivery> deliveries, List<Map<StepKey, Delivery>> batches) {
    Map<StepKey, Delivery> batch = new LinkedHashMap<>();
    long bytes = 0;
    for (Map.Entry<StepKey, Delivery> one : deliveries.entrySet()) {
      long more = landing.bytes(one.getValue().key().sha256());
      if (!batch.isEmpty() && (batch.size() == MOST || bytes + more > MOST_BYTES)) {
        batches.add(batch);
        batch = new LinkedHashMap<>();
        bytes = 0;
      }
      batch.put(one.getKey(), one.getValue());
      bytes += more;
    }
    batches.add(batch);
  }
}
