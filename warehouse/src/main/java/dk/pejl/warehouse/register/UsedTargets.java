package dk.pejl.warehouse.register;

import dk.pejl.console.PejlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps a register from rewriting what earlier releases were judged on. A version whose terms have
 * changed must say why in {@code correction}; the honest way is a further entry with a later {@code
 * valid_from}.
 */
public final class UsedTargets {
  private UsedTargets() {}

  /**
   * Refuses {@code register} if it changes a version of {@code used}, which holds the {@link
   * TargetTerms} of each version that a release used, by {@link TargetTerms#versionName}. A version
   * that is not there any more is none of its business.
   */
  public static void check(Register register, Map<String, String> used) {
    List<String> changed = new ArrayList<>();
    for (Target target : register.targets()) {
      String before = used.get(TargetTerms.versionName(target));
      String now = TargetTerms.of(target);
      if (before != null && !before.equals(now) && target.version().correction().isEmpty()) {
        changed.add(
            "  %s\n    was: %s\n    is:  %s"
                .formatted(TargetTerms.versionName(target), before, now));
      }
    }
    if (!changed.isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot use the register: %d target(s) changed after a release used them; add an entry"
                  .formatted(changed.size())
              + " with a later valid_from, or say in correction why\n"
              + String.join("\n", changed));
    }
  }
}
