package dk.pejl.etl.report;

/** A way to recipients. */
@FunctionalInterface
interface Channel {
  /** Sends {@code message}; when it returns, the other side has accepted it. */
  void send(Message message) throws NotAcceptedException;

  /** The message was not accepted; the text says why, in Danish, on one line, without a secret. */
  final class NotAcceptedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotAcceptedException(String why) {
      super(why.replaceAll("\\s+", " ").strip());
    }

    NotAcceptedException(String why, Throwable cause) {
      super(why.replaceAll("\\s+", " ").strip(), cause);
    }
  }
}
