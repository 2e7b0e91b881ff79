package dk.pejl.etl.source;

import dk.pejl.console.ExitCode;
import java.util.Locale;

/** Why a source brought nothing. The code is for machines and never changes. */
public enum FaultKind {
  /** No connection. */
  UNREACHABLE(ExitCode.OUTSIDE_SERVICE, true),
  /** No answer, or not all of it, in time. */
  TOO_SLOW(ExitCode.OUTSIDE_SERVICE, true),
  /** The answer broke off, or does not say where it ends. */
  CUT_OFF(ExitCode.OUTSIDE_SERVICE, true),
  /** The source asks for patience (429, 503 with Retry-After). */
  BUSY(ExitCode.OUTSIDE_SERVICE, true),
  /** The source has a fault of its own (5xx). */
  SERVER_ERROR(ExitCode.OUTSIDE_SERVICE, true),
  /** The connection is not private: no TLS, or a certificate that is not trusted. */
  INSECURE(ExitCode.OUTSIDE_SERVICE, false),
  /** The answer points elsewhere in a circle, or to where Pejl does not go. */
  REDIRECTED(ExitCode.OUTSIDE_SERVICE, false),
  /** The answer is a web page or something else that is no data. */
  NOT_DATA(ExitCode.OUTSIDE_SERVICE, false),
  /** The answer is not in the encoding that the contract declares. */
  WRONG_CHARSET(ExitCode.OUTSIDE_SERVICE, false),
  /** The answer has no records. */
  EMPTY(ExitCode.OUTSIDE_SERVICE, false),
  /** Something on this machine failed: the disk, another fetch of the same source. */
  LOCAL(ExitCode.OUTSIDE_SERVICE, false),
  /** The key is missing, not private, or not accepted (401, 403). */
  KEY(ExitCode.WRONG_INPUT, false),
  /** The source does not accept what it is asked for. */
  REFUSED(ExitCode.WRONG_INPUT, false),
  /** The answer has other columns than the contract. */
  SCHEMA_CHANGED(ExitCode.WRONG_INPUT, false),
  /** The answer is larger than the source may be. */
  TOO_LARGE(ExitCode.WRONG_INPUT, false);

  private final ExitCode exitCode;
  private final boolean passing;

  FaultKind(ExitCode exitCode, boolean passing) {
    this.exitCode = exitCode;
    this.passing = passing;
  }

  /** The name that machines know it by. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a fetch of this source alone ends. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** Whether the same question may get an answer a little later. */
  boolean mayPass() {
    return passing;
  }
}
