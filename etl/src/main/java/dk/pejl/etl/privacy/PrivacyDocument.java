package dk.pejl.etl.privacy;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.fact.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The document for a data protection officer, in Danish: parts that are written by hand, and the
 * register of what the contracts say. Equal contracts and facts give equal text.
 */
public final class PrivacyDocument {
  /** Before and after the register; each is a file of its own. */
  private static final List<String> BEFORE = List.of("begin", "processing", "measures");

  private static final List<String> AFTER = List.of("not_joined", "hidden", "assessment");

  private final Register register;

  public PrivacyDocument(List<Contract> contracts, List<Fact> facts) {
    this.register = new Register(contracts, facts);
  }

  /** The document as Markdown. */
  public String text() {
    StringBuilder text = new StringBuilder();
    BEFORE.forEach(part -> text.append(part(part)).append('\n'));
    text.append(register.text());
    AFTER.forEach(part -> text.append('\n').append(part(part)));
    return text.toString();
  }

  private static String part(String name) {
    String file = "/privacy/" + name + ".md";
    try (InputStream in = PrivacyDocument.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
