package dk.pejl.etl.report;

import dk.pejl.console.HomeLock;
import dk.pejl.console.Keys;
import dk.pejl.console.PejlException;
import dk.pejl.console.Secret;
import dk.pejl.etl.report.Channel.NotAcceptedException;
import dk.pejl.warehouse.check.Checks;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The last task of the night: looks at what is wrong and what is well again, remembers it, writes
 * the status file, and tells whoever shall be told. The file is there before anything is sent, and
 * also when nothing can be sent.
 */
final class Report {
  /** Before it, what is reported is the night of the day before. */
  private static final LocalTime NIGHT_BEGINS = LocalTime.of(4, 15);

  private final Watch watch;
  private final Duration patience;

  /**
   * @param patience for the connection to a mail server or webhook, and for each answer
   */
  Report(Watch watch, Duration patience) {
    this.watch = watch;
    this.patience = patience;
  }

  /** What was found and told. {@code fault} is why late deliveries were not looked for. */
  record Result(
      Morning morning,
      List<Incident> opened,
      List<Incident> closed,
      List<String> accepted,
      List<String> refused,
      Optional<PejlException> fault) {}

  /** Reports. Two at once would tell twice: the other waits. */
  Result report(NightEnd end) {
    HomeLock lock = HomeLock.await(watch.home().reportLock(), "./pejl report");
    try {
      return reportAlone(end);
    } finally {
      lock.close();
    }
  }

  private Result reportAlone(NightEnd end) {
    Instant now = watch.clock().instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate night = Watch.nightOf(now, NIGHT_BEGINS);
    Optional<PejlException> fault = Optional.empty();
    Optional<Messages> messages = Optional.empty();
    try {
      messages = Optional.of(watch.messages());
    } catch (PejlException e) {
      fault = Optional.of(e);
      messages = messagesOfAnyNames();
    }
    Watch.Change change = watch.look(end, fault.isEmpty() ? messages : Optional.empty(), now);
    List<String> recipients = messages.map(Messages::recipients).orElse(List.of());
    watch.log().record(change.opened(), change.closed(), recipients, now);
    Morning before = write(night, change, messages);
    Map<String, Channel> channels = messages.map(this::channels).orElse(Map.of());
    Post post = new Post(watch.log(), channels, watch.clock());
    messages.ifPresent(known -> tell(known, night, post));
    Morning morning = post.accepted().isEmpty() ? before : write(night, change, messages);
    return new Result(
        morning, change.opened(), change.closed(), post.accepted(), post.refused(), fault);
  }

  /** A contract or register that cannot be read keeps no night from being told of. */
  private Optional<Messages> messagesOfAnyNames() {
    try {
      return Optional.of(watch.messagesOfAnyNames());
    } catch (PejlException e) {
      return Optional.empty();
    }
  }

  private void tell(Messages messages, LocalDate night, Post post) {
    boolean isOpen = !watch.log().open().isEmpty();
    post.send(
        new Wording(messages.links(), new Served(watch.served()), Checks.load(), night, isOpen));
    if (!messages.statusChanges().isEmpty()) {
      List<ServedTarget> targets =
          ServedTarget.all(watch.duckDb(), watch.home().publishedDatabase());
      new StatusChanges(watch.log(), messages.links(), watch.clock())
          .send(targets, messages.statusChanges(), post);
    }
  }

  private Morning write(LocalDate night, Watch.Change change, Optional<Messages> messages) {
    List<Notice> waiting = watch.waiting(messages);
    Morning morning = watch.morning(night, change, waiting);
    try {
      new StatusFile(watch.home().statusFile()).write(morning, watch.clock().instant());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot write " + watch.home().statusFile() + ": " + e.getMessage(), e);
    }
    return morning;
  }

  private Map<String, Channel> channels(Messages messages) {
    Keys keys = new Keys(watch.home().keys(), watch.environment());
    Map<String, Channel> channels = new HashMap<>();
    messages
        .smtp()
        .ifPresent(
            settings -> {
              Channel mail = orRefusing(() -> mail(settings, keys));
              settings.to().forEach(to -> channels.put(to, mail));
              messages
                  .statusChanges()
                  .values()
                  .forEach(to -> to.forEach(address -> channels.put(address, mail)));
            });
    messages
        .webhook()
        .ifPresent(
            settings ->
                channels.put(WebhookSettings.KEY, orRefusing(() -> webhook(settings, keys))));
    return channels;
  }

  private Channel mail(SmtpSettings settings, Keys keys) {
    Optional<Secret> password = settings.user().map(user -> keys.find(SmtpSettings.KEY));
    return new MailChannel(settings, password, patience);
  }

  private Channel webhook(WebhookSettings settings, Keys keys) {
    Optional<Secret> secret = settings.secretHeader().map(header -> keys.find(WebhookSettings.KEY));
    return new WebhookChannel(settings, secret, patience);
  }

  /** A channel whose key cannot be used refuses each message with the reason. */
  private static Channel orRefusing(Supplier<Channel> channel) {
    try {
      return channel.get();
    } catch (PejlException e) {
      return message -> {
        throw new NotAcceptedException(e.getMessage(), e);
      };
    }
  }
}
