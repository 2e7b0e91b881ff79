package dk.pejl.etl.rule;

/** The file is what the source answers when it refuses a request, not data. */
public final class ErrorAnswerRule implements Rule {
  /** The finding for an answer that says {@code reason}. */
  public Finding check(String reason) {
    return finding("Filen er et fejlsvar fra kilden og ikke data: " + reason);
  }

  @Override
  public String code() {
    return "error_answer";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Fejlsvar fra kilden";
  }

  @Override
  public String advice() {
    return "Ret forespørgslen, som svaret siger, og hent udtrækket igen.";
  }
}
