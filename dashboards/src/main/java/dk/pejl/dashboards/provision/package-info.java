/** Brings a running Superset to what the assets say, and nothing else. */
package dk.pejl.dashboards.provision;
