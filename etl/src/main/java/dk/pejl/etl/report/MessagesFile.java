package dk.pejl.etl.report;

import dk.pejl.yaml.NearestName;
import dk.pejl.yaml.YamlValue;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads {@code messages.yaml}. */
final class MessagesFile {
  private static final Set<String> KEYS =
      Set.of("smtp", "webhook", "links", "status_changes", "not_expected");
  private static final Set<String> SMTP = Set.of("host", "port", "security", "user", "from", "to");
  private static final Set<String> NOT_OURS =
      Set.of("content-type", "content-length", "host", "connection", "user-agent");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:-]{0,252}");
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

  private final Optional<Set<String>> extracts;
  private final Supplier<Optional<Set<String>>> documents;

  /** What is empty may have any name. */
  MessagesFile(Optional<Set<String>> extracts, Supplier<Optional<Set<String>>> documents) {
    this.extracts = extracts.map(Set::copyOf);
    this.documents = documents;
  }

  Messages read(YamlValue yaml) {
    yaml.onlyKeys(KEYS);
    Optional<SmtpSettings> smtp = yaml.find("smtp").map(this::smtp);
    Map<String, List<String>> changes =
        yaml.find("status_changes").map(this::statusChanges).orElse(Map.of());
    if (smtp.isEmpty() && !changes.isEmpty()) {
      yaml.problem("status_changes goes by mail: missing key 'smtp'");
    }
    return new Messages(
        smtp,
        yaml.find("webhook").map(MessagesFile::webhook),
        yaml.find("links").map(MessagesFile::links).orElse(Links.NONE),
        changes,
        yaml.find("not_expected").map(this::notExpected).orElse(Map.of()));
  }

  private SmtpSettings smtp(YamlValue yaml) {
    yaml.onlyKeys(SMTP);
    Security security =
        yaml.require("security")
            .map(value -> value.choice("security", Security.values(), Security::code))
            .orElse(Security.STARTTLS);
    String host = yaml.requireText("host");
    yaml.find("host")
        .filter(value -> !HOST.matcher(value.text()).matches())
        .ifPresent(value -> value.problem("Invalid host: '" + value.text() + "'"));
    if (security == Security.NONE && !isLoopback(host)) {
      yaml.find("security")
          .ifPresent(
              value ->
                  value.problem(
                      "Invalid security: 'none' is for a mail server on this machine alone,"
                          + " expected starttls or tls"));
    }
    return new SmtpSettings(
        host,
        port(yaml),
        security,
        yaml.findText("user"),
        yaml.require("from").map(MessagesFile::mail).orElse(""),
        yaml.require("to").map(MessagesFile::mails).orElse(List.of()));
  }

  private static int port(YamlValue yaml) {
    int port = yaml.require("port").map(YamlValue::integer).orElse(1);
    if (port < 1 || port > 65535) {
      yaml.find("port").ifPresent(value -> value.problem("Invalid port, expected 1 to 65535"));
    }
    return port;
  }

  private static List<String> mails(YamlValue yaml) {
    List<String> mails = new ArrayList<>();
    for (YamlValue item : yaml.items()) {
      String mail = mail(item);
      if (mails.contains(mail)) {
        item.problem("The address '" + mail + "' stands twice");
      }
      mails.add(mail);
    }
    return mails;
  }

  private static String mail(YamlValue value) {
    if (!MAIL.matcher(value.text()).matches()) {
      value.problem("Invalid mail address: '" + value.text() + "'");
    }
    return value.text();
  }

  private static WebhookSettings webhook(YamlValue yaml) {
    yaml.onlyKeys(Set.of("url", "secret_header"));
    Optional<String> header = yaml.findText("secret_header");
    header
        .filter(
            name ->
                !HEADER.matcher(name).matches() || NOT_OURS.contains(name.toLowerCase(Locale.ROOT)))
        .ifPresent(
            name ->
                yaml.find("secret_header")
                    .ifPresent(value -> value.problem("Invalid header: '" + name + "'")));
    URI url = yaml.require("url").flatMap(MessagesFile::url).orElse(URI.create("https://x"));
    return new WebhookSettings(url, header);
  }

  /** What is sent, and a secret with it, goes over TLS, or stays on this machine. */
  private static Optional<URI> url(YamlValue value) {
    try {
      URI url = URI.create(value.text());
      boolean known = url.getHost() != null && url.getUserInfo() == null;
      if (known
          && ("https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && isLoopback(url.getHost())))) {
        return Optional.of(url);
      }
    } catch (IllegalArgumentException e) {
      value.problem("Invalid address, expected one that begins with https://");
      return Optional.empty();
    }
    value.problem("Invalid address, expected https:// without a user, or http:// to this machine");
    return Optional.empty();
  }

  private static Links links(YamlValue yaml) {
    yaml.onlyKeys(Set.of("airflow", "superset"));
    return new Links(link(yaml, "airflow"), link(yaml, "superset"));
  }

  private static String link(YamlValue yaml, String key) {
    String link = yaml.findText(key).orElse("");
    if (!link.isEmpty() && !WebAddress.isGood(link)) {
      yaml.find(key)
          .ifPresent(value -> value.problem("Invalid address: '" + link + "', expected https://…"));
    }
    return link.replaceAll("/+$", "");
  }

  private Map<String, List<String>> statusChanges(YamlValue yaml) {
    yaml.onlyKeys(Set.of("to"));
    Map<String, List<String>> changes = new HashMap<>();
    yaml.require("to")
        .ifPresent(
            to ->
                to.entries()
                    .forEach(
                        (document, value) -> {
                          known("document", document, documents.get(), value);
                          changes.put(document, mails(value));
                        }));
    return changes;
  }

  private Map<String, Set<String>> notExpected(YamlValue yaml) {
    Map<String, Set<String>> notExpected = new HashMap<>();
    yaml.entries()
        .forEach(
            (extract, value) -> {
              known("extract", extract, extracts, value);
              Set<String> senders = new HashSet<>();
              value.items().forEach(item -> senders.add(item.text()));
              notExpected.put(extract, senders);
            });
    return notExpected;
  }

  private static void known(
      String what, String name, Optional<Set<String>> known, YamlValue value) {
    known
        .filter(names -> !names.contains(name))
        .ifPresent(
            names ->
                value.problem(
                    "Unknown " + what + ": '" + name + "'" + NearestName.hint(name, names)));
  }

  private static boolean isLoopback(String host) {
    return WebAddress.isOfThisMachine(host) && resolvesToLoopback(host);
  }

  private static boolean resolvesToLoopback(String host) {
    try {
      return InetAddress.getByName(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
