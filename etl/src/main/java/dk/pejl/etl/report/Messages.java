package dk.pejl.etl.report;

import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What {@code messages.yaml} says: by what messages go, to whom, and what is not to be told of.
 *
 * @param statusChanges by document, who is told when a target of it changes status
 * @param notExpected by extract, the senders of which nothing is expected any more
 */
record Messages(
    Optional<SmtpSettings> smtp,
    Optional<WebhookSettings> webhook,
    Links links,
    Map<String, List<String>> statusChanges,
    Map<String, Set<String>> notExpected) {
  /** Without the file: no messages. */
  static final Messages NONE =
      new Messages(Optional.empty(), Optional.empty(), Links.NONE, Map.of(), Map.of());

  Messages {
    Objects.requireNonNull(smtp, "smtp is null");
    Objects.requireNonNull(webhook, "webhook is null");
    Objects.requireNonNull(links, "links is null");
    statusChanges = Map.copyOf(statusChanges);
    notExpected = Map.copyOf(notExpected);
  }

  /**
   * Reads {@code file}, if it is there; all that is wrong in it is reported together.
   *
   * @param documents the ids of the register's documents, asked for when they are needed
   */
  static Messages load(Path file, Set<String> extracts, Supplier<Set<String>> documents) {
    return load(file, new MessagesFile(Optional.of(extracts), () -> Optional.of(documents.get())));
  }

  /** Reads {@code file} like {@link #load}, whatever extracts and documents it names. */
  static Messages loadOfAnyNames(Path file) {
    return load(file, new MessagesFile(Optional.empty(), Optional::empty));
  }

  private static Messages load(Path file, MessagesFile messages) {
    if (!Files.exists(file)) {
      return NONE;
    }
    Problems problems = new Problems();
    Optional<Messages> read = YamlFile.read(file, problems).map(messages::read);
    problems.throwIfAny("the messages");
    return read.orElse(NONE);
  }

  /** Who is told of incidents: mail addresses, and the webhook. */
  List<String> recipients() {
    List<String> recipients = new ArrayList<>();
    smtp.ifPresent(settings -> recipients.addAll(settings.to()));
    webhook.ifPresent(settings -> recipients.add(WebhookSettings.KEY));
    return recipients;
  }
}
