/** The commands that serve and fill Pejl's dashboards. */
package dk.pejl.dashboards;
