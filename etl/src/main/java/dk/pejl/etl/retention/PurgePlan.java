package dk.pejl.etl.retention;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.warehouse.ledger.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a purge does.
 *
 * @param files whose bytes go, and whose deliveries are sealed
 * @param unread old deliveries whose bytes stay, since the program as it is has not read them
 * @param strays bytes, by SHA-256, that go because no delivery that counts is made of them
 */
record PurgePlan(List<OldFile> files, List<Delivery> unread, List<String> strays) {
  PurgePlan {
    files = List.copyOf(files);
    unread = List.copyOf(unread);
    strays = List.copyOf(strays);
  }

  /** The bytes of one or more deliveries, with what staging made of each. */
  record OldFile(String sha256, long bytes, Map<Delivery, StagedDelivery> staged) {
    OldFile {
      Objects.requireNonNull(sha256, "sha256 is null");
      staged = Map.copyOf(staged);
    }

    String name() {
      return staged.keySet().stream().map(Delivery::fileName).sorted().findFirst().orElse("");
    }

    long read() {
      return staged.values().stream().mapToLong(StagedDelivery::read).sum();
    }

    long held() {
      return staged.values().stream().mapToLong(StagedDelivery::held).sum();
    }

    long rejected() {
      return staged.values().stream().filter(delivery -> !delivery.usable()).count();
    }
  }

  /** The hashes of all bytes that go. */
  Set<String> hashes() {
    return Stream.concat(files.stream().map(OldFile::sha256), strays.stream())
        .collect(Collectors.toSet());
  }

  long bytes() {
    return files.stream().mapToLong(OldFile::bytes).sum();
  }

  long deliveries() {
    return files.stream().mapToLong(file -> file.staged().size()).sum();
  }

  long read() {
    return files.stream().mapToLong(OldFile::read).sum();
  }

  long held() {
    return files.stream().mapToLong(OldFile::held).sum();
  }

  long rejected() {
    return files.stream().mapToLong(OldFile::rejected).sum();
  }
}
