package dk.pejl.etl.report;

import dk.pejl.console.Secret;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Mail, each recipient by itself, so that one refused address keeps nothing from the others. After
 * a server could not be reached or refused the log-in it is not asked again.
 */
final class MailChannel implements Channel {
  private final SmtpSettings settings;
  private final Optional<Secret> password;
  private final Session session;
  private String down = "";

  /**
   * @param password there when the settings have a user
   * @param patience for a connection and for each answer
   */
  MailChannel(SmtpSettings settings, Optional<Secret> password, Duration patience) {
    this.settings = Objects.requireNonNull(settings, "settings is null");
    this.password = Objects.requireNonNull(password, "password is null");
    this.session = Session.getInstance(properties(settings, patience));
  }

  private static Properties properties(SmtpSettings settings, Duration patience) {
    Properties properties = new Properties();
    String protocol = protocol(settings);
    String prefix = "mail." + protocol + ".";
    String millis = String.valueOf(patience.toMillis());
    properties.setProperty(prefix + "connectiontimeout", millis);
    properties.setProperty(prefix + "timeout", millis);
    properties.setProperty(prefix + "writetimeout", millis);
    properties.setProperty(prefix + "auth", String.valueOf(settings.user().isPresent()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (settings.security() == Security.STARTTLS) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    return properties;
  }

  private static String protocol(SmtpSettings settings) {
    return settings.security() == Security.TLS ? "smtps" : "smtp";
  }

  @Override
  public void send(Message message) throws NotAcceptedException {
    if (!down.isEmpty()) {
      throw new NotAcceptedException(down);
    }
    try {
      MimeMessage mail = mail(message);
      Transport transport = connect();
      try {
        transport.sendMessage(mail, mail.getAllRecipients());
      } finally {
        leave(transport);
      }
    } catch (SendFailedException e) {
      throw new NotAcceptedException("mailserveren afviser det: " + words(e), e);
    } catch (MessagingException e) {
      throw new NotAcceptedException("mailserveren tog ikke imod det: " + words(e), e);
    }
  }

  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // How the server takes the good-bye says nothing of what it accepted before.
    }
  }

  private Transport connect() throws NotAcceptedException, MessagingException {
    Transport transport = session.getTransport(protocol(settings));
    String server = settings.host() + ":" + settings.port();
    try {
      transport.connect(
          settings.host(),
          settings.port(),
          settings.user().orElse(null),
          password.map(Secret::reveal).orElse(null));
      return transport;
    } catch (AuthenticationFailedException e) {
      down = "mailserveren " + server + " afviser brugeren eller nøglen: " + words(e);
      throw new NotAcceptedException(down, e);
    } catch (MessagingException e) {
      down = "mailserveren " + server + " svarer ikke, som den skal: " + words(e);
      throw new NotAcceptedException(down, e);
    }
  }

  private MimeMessage mail(Message message) throws MessagingException {
    MimeMessage mail = new IdentifiedMail(session, "<" + message.id() + "@pejl>");
    mail.setFrom(new InternetAddress(settings.from()));
    Address to = new InternetAddress(message.recipient());
    mail.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
    mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    mail.setText(message.text(), StandardCharsets.UTF_8.name());
    ZonedDateTime now = ZonedDateTime.now(DeliveryOrder.ZONE);
    mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.saveChanges();
    return mail;
  }

  /** What the server said last, without the key. */
  private String words(MessagingException fault) {
    Exception last = fault;
    while (last instanceof MessagingException one && one.getNextException() != null) {
      last = one.getNextException();
    }
    String said = String.valueOf(last.getMessage());
    String safe = password.map(secret -> secret.removedFrom(said)).orElse(said);
    return safe.length() > 200 ? safe.substring(0, 200) + "…" : safe;
  }

  /** A mail that keeps the id that it is given. */
  private static final class IdentifiedMail extends MimeMessage {
    private final String id;

    private IdentifiedMail(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
