/** Superset as a process of this machine: installed, set up, started, watched and stopped. */
package dk.pejl.dashboards.server;
