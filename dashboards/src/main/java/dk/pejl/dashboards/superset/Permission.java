package dk.pejl.dashboards.superset;

import java.util.Objects;

/** A right as Superset names it: what may be done, and with what. */
public record Permission(String action, String view) {
  public Permission {
    Objects.requireNonNull(action, "action is null");
    Objects.requireNonNull(view, "view is null");
  }

  @Override
  public String toString() {
    return action + " on " + view;
  }
}
