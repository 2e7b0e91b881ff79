package dk.pejl.etl.source;

import dk.pejl.console.Secret;
import dk.pejl.etl.contract.Format;
import java.nio.file.Path;
import java.util.Objects;

/** A file of a public register by its address, such as the ministry's institution register. */
record FileSource(String id, Web web, String kind) implements WebSource {
  static final String REGISTER = "institution-register";
  static final String FILE = "file";

  FileSource {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(web, "web is null");
    Objects.requireNonNull(kind, "kind is null");
  }

  @Override
  public String subject() {
    return web.file();
  }

  @Override
  public Format format() {
    return Format.DELIMITED;
  }

  @Override
  public Reply ask(Wire wire, Path into) {
    Question question =
        Question.get(web.base()).with(wire.key().map(Secret::bearer)).with(wire.conditions());
    return wire.http().ask(question, into);
  }
}
