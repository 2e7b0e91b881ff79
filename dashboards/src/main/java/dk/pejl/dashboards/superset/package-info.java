/**
 * Pejl's client of Superset's REST API: only the calls that Pejl makes, over the JDK's HTTP client.
 */
package dk.pejl.dashboards.superset;
