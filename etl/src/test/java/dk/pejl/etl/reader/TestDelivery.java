package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.rule.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A file in a temporary folder that a contract reads, without Spark. */
record TestDelivery(Contract contract, String name, Path file) {
  static TestDelivery of(Contract contract, String name, Path folder, byte[] content) {
    try {
      Path file = Files.createTempFile(folder, "delivery", "");
      Files.write(file, content);
      return new TestDelivery(contract, name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestDelivery of(
      Contract contract, String name, Path folder, String text, Charset charset) {
    return of(contract, name, folder, text.getBytes(charset));
  }

  /** A delivery of a shipped contract in UTF-8. */
  static TestDelivery shipped(String id, String name, Path folder, String text) {
    Contract contract = Contracts.load(Path.of("no overrides")).named(id);
    return of(contract, name, folder, text, StandardCharsets.UTF_8);
  }

  Inspection inspect() {
    return DeliveryInspector.inspect(contract, name, file).get(0);
  }

  /** The finding that rejects the file. */
  Finding rejection() {
    return ((Inspection.Rejected) inspect()).finding();
  }

  List<StagedRecord> records() {
    return records(Long.MAX_VALUE);
  }

  /** All records, read piece by piece. */
  List<StagedRecord> records(long splitBytes) {
    try {
      DeliveryBytes bytes = DeliveryBytes.of(file);
      DeliveryPlan plan = new DeliveryPlanner(contract, bytes).plan(splitBytes);
      List<StagedRecord> records = new ArrayList<>();
      DeliveryPlan.Usable usable = (DeliveryPlan.Usable) plan;
      for (Split split : usable.splits()) {
        read(usable, split, bytes, records);
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(
      DeliveryPlan.Usable plan, Split split, DeliveryBytes bytes, List<StagedRecord> into)
      throws IOException {
    Map<String, String> groups = contract.match(name).orElse(Map.of());
    try (StagedRecords open =
        SplitReader.open(contract, groups, plan.frame(), split, bytes, PseudonymSource.NONE)) {
      Optional<StagedRecord> next = open.next();
      while (next.isPresent()) {
        into.add(next.get());
        next = open.next();
      }
    }
  }

  int splits(long splitBytes) throws IOException {
    return ((DeliveryPlan.Usable)
            new DeliveryPlanner(contract, DeliveryBytes.of(file)).plan(splitBytes))
        .splits()
        .size();
  }

  /** The values of a column in all accepted records, "null" for missing. */
  List<String> values(String column) {
    int position =
        contract.columns().staged().stream().map(found -> found.name()).toList().indexOf(column);
    return records().stream()
        .filter(record -> record.outcome().equals("accepted"))
        .map(record -> record.value(position).map(Object::toString).orElse("null"))
        .toList();
  }

  /** All records as text: number, outcome, values, findings. */
  List<String> lines(long splitBytes) {
    return records(splitBytes).stream().map(this::line).toList();
  }

  private String line(StagedRecord record) {
    List<Object> values =
        IntStream.range(0, contract.columns().staged().size())
            .<Object>mapToObj(column -> record.value(column).orElse("null"))
            .toList();
    return record.number() + " " + record.outcome() + " " + values + " " + record.findings();
  }

  /** Number and rule of each finding. */
  List<String> findings() {
    return records().stream()
        .flatMap(record -> record.findings().stream())
        .map(finding -> finding.recordNumber() + " " + finding.rule() + " " + finding.column())
        .map(String::strip)
        .toList();
  }
}
