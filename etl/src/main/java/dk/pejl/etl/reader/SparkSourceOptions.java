package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The options of {@link SparkDeliverySource}: the contract (as its text), the deliveries, and how
 * large a piece at least is.
 */
record SparkSourceOptions(
    Contract contract, List<DeliveryFile> files, long splitBytes, String keyFile) {
  static final String CONTRACT = "contract";
  static final String CONTRACT_ID = "contract-id";
  static final String FILES = "files";
  static final String SPLIT_BYTES = "split-bytes";
  static final String KEY_FILE = "key-file";
  static final long DEFAULT_SPLIT_BYTES = 32L << 20;

  static SparkSourceOptions of(Map<String, String> options) {
    CaseInsensitiveStringMap map = new CaseInsensitiveStringMap(options);
    return new SparkSourceOptions(
        Contracts.parse(required(map, CONTRACT_ID), required(map, CONTRACT)),
        files(required(map, FILES)),
        map.getLong(SPLIT_BYTES, DEFAULT_SPLIT_BYTES),
        map.getOrDefault(KEY_FILE, ""));
  }

  /** The text of {@link #FILES}: a list of name, location and slot of each. */
  static String text(List<DeliveryFile> files) {
    return Json.text(
        files.stream()
            .map(file -> List.of(file.name(), file.location().toString(), file.slot()))
            .toList());
  }

  private static List<DeliveryFile> files(String text) {
    try {
      List<DeliveryFile> files = new ArrayList<>();
      for (JsonNode file : Json.mapper().readTree(text)) {
        files.add(
            new DeliveryFile(
                file.get(0).asText(), URI.create(file.get(1).asText()), file.get(2).asText()));
      }
      return files;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a list of deliveries: " + text, e);
    }
  }

  private static String required(CaseInsensitiveStringMap map, String key) {
    String value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("Missing option of pejl-delivery: '" + key + "'");
    }
    return value;
  }

  /** What is to be read of the delivery at place {@code number} of the list. */
  Wanted wanted(int number) {
    return new Wanted(contract, number, files.get(number), keyFile);
  }

  /** One delivery, as it travels to an executor with its pieces. */
  record Wanted(Contract contract, int number, DeliveryFile file, String keyFile)
      implements Serializable {
    /** What the file's name fills of the contract's pattern. */
    Map<String, String> groups() {
      return contract.match(file.name()).orElse(Map.of());
    }
  }
}
