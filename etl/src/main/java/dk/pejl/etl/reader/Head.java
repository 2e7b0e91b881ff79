package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.FileLayout;
import dk.pejl.etl.rule.EmptyFileRule;
import dk.pejl.etl.rule.ErrorAnswerRule;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.HtmlInsteadOfDataRule;
import dk.pejl.etl.rule.NotCsvRule;
import dk.pejl.etl.rule.NotJsonRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first bytes of a file, which tell what is no data at all. */
record Head(ByteOrderMark mark, String text) {
  private static final int LENGTH = 4096;
  private static final Pattern HTML =
      Pattern.compile("<(!doctype html|html|head|body|\\?xml)\\b.*", Pattern.DOTALL);

  static Head read(DeliveryBytes bytes, FileLayout layout) throws IOException {
    try (InputStream in = bytes.open(0)) {
      byte[] head = in.readNBytes(LENGTH);
      ByteOrderMark mark = ByteOrderMark.look(head, layout.encoding());
      String text = new String(head, mark.length(), head.length - mark.length(), mark.charset());
      return new Head(mark, text.strip());
    }
  }

  /** Why the file is no delivery of {@code contract}, if its beginning shows it. */
  Optional<Finding> finding(Contract contract, DeliveryBytes bytes) throws IOException {
    if (text.isEmpty()) {
      return Optional.of(new EmptyFileRule().noContent());
    }
    if (HTML.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of(new HtmlInsteadOfDataRule().check());
    }
    boolean isObject = text.startsWith("{");
    if (isObject) {
      Optional<String> reason = ErrorAnswers.reason(StrictText.open(bytes, mark));
      if (reason.isPresent()) {
        return reason.map(new ErrorAnswerRule()::check);
      }
    }
    if (contract.layout().format().isJson()) {
      boolean isJson = isObject || text.startsWith("[");
      return isJson ? Optional.empty() : Optional.of(new NotJsonRule().check(0));
    }
    return isObject || isBinary() ? Optional.of(new NotCsvRule().check()) : Optional.empty();
  }

  private boolean isBinary() {
    return text.startsWith("PK\u0003\u0004") || text.startsWith("%PDF-");
  }
}
