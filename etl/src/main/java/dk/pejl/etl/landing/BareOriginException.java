package dk.pejl.etl.landing;

/** Files lay in a place at its last fetch, and now there is nothing at all. Nothing was changed. */
public final class BareOriginException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int noted;

  BareOriginException(int noted) {
    super("Nothing lies where " + noted + " files lay");
    this.noted = noted;
  }

  /** How many files lay there. */
  public int noted() {
    return noted;
  }
}
