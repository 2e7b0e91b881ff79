package dk.pejl.etl.report;

import dk.pejl.console.PejlException;
import java.util.List;

/**
 * How the caller says that the night ended.
 *
 * @param failed what failed for good; empty unless {@code how} is {@link How#FAILED}
 */
record NightEnd(How how, List<FailedTask> failed) {
  /** The three answers. */
  enum How {
    OK,
    FAILED,
    /** Nobody says; the ledger knows what a release needs. */
    NOT_TOLD
  }

  static final NightEnd OK = new NightEnd(How.OK, List.of());
  static final NightEnd NOT_TOLD = new NightEnd(How.NOT_TOLD, List.of());

  NightEnd {
    failed = List.copyOf(failed);
    if (failed.stream().map(FailedTask::subject).distinct().count() < failed.size()) {
      throw PejlException.wrongInput("Ugyldige valg: den samme --task og --code står to gange");
    }
  }

  static NightEnd failed(List<FailedTask> tasks) {
    return new NightEnd(How.FAILED, tasks);
  }

  /** Whether a task of this name failed. */
  boolean hasFailed(String task) {
    return failed.stream().anyMatch(one -> one.name().equals(task));
  }

  /** Whether nothing failed, or no more than the fetching of sources. */
  boolean isWholeButFetch() {
    return how == How.FAILED && failed.stream().allMatch(one -> FailedTask.isFetch(one.name()));
  }
}
