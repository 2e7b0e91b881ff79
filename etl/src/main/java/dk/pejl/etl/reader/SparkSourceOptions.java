package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The options of {@link SparkDeliverySource}: the contract (as its text), the delivery, how large a
 * piece at least is, and whether there is only one.
 */
record SparkSourceOptions(
    Contract contract,
    String name,
    URI location,
    String slot,
    long splitBytes,
    String keyFile,
    boolean isOnePiece)
    implements Serializable {
  static final String CONTRACT = "contract";
  static final String CONTRACT_ID = "contract-id";
  static final String NAME = "name";
  static final String LOCATION = "location";
  static final String SLOT = "slot";
  static final String SPLIT_BYTES = "split-bytes";
  static final String KEY_FILE = "key-file";
  static final String ONE_PIECE = "one-piece";
  static final long DEFAULT_SPLIT_BYTES = 32L << 20;

  static SparkSourceOptions of(Map<String, String> options) {
    CaseInsensitiveStringMap map = new CaseInsensitiveStringMap(options);
    return new SparkSourceOptions(
        Contracts.parse(required(map, CONTRACT_ID), required(map, CONTRACT)),
        required(map, NAME),
        URI.create(required(map, LOCATION)),
        map.getOrDefault(SLOT, ""),
        map.getLong(SPLIT_BYTES, DEFAULT_SPLIT_BYTES),
        map.getOrDefault(KEY_FILE, ""),
        map.getBoolean(ONE_PIECE, false));
  }

  private static String required(CaseInsensitiveStringMap map, String key) {
    String value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("Missing option of pejl-delivery: '" + key + "'");
    }
    return value;
  }

  /** What the file's name fills of the contract's pattern. */
  Map<String, String> groups() {
    return contract.match(name).orElse(Map.of());
  }
}
