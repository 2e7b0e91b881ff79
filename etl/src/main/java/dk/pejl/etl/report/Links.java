package dk.pejl.etl.report;

import java.net.URI;
import java.util.Objects;

/** Where people find Airflow and Superset; each empty when not told. */
record Links(String airflow, String superset) {
  static final Links NONE = new Links("", "");

  Links {
    Objects.requireNonNull(airflow, "airflow is null");
    Objects.requireNonNull(superset, "superset is null");
  }

  /** The nights in Airflow. */
  String nights() {
    return airflow.isEmpty() ? "" : airflow + "/dags/pejl_nightly";
  }

  /**
   * Where readers find the log that this machine finds at {@code log}: what Airflow calls itself on
   * its own machine is no use to them.
   */
  String log(String log) {
    if (airflow.isEmpty() || log.isEmpty()) {
      return log;
    }
    URI uri = URI.create(log);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return WebAddress.isOfThisMachine(uri.getHost()) ? airflow + uri.getRawPath() + query : log;
  }

  /** A dashboard in Superset. */
  String dashboard(String slug) {
    return superset.isEmpty() ? "" : superset + "/superset/dashboard/" + slug + "/";
  }
}
