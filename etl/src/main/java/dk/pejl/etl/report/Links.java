package dk.pejl.etl.report;

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

  /** A dashboard in Superset. */
  String dashboard(String slug) {
    return superset.isEmpty() ? "" : superset + "/superset/dashboard/" + slug + "/";
  }
}
