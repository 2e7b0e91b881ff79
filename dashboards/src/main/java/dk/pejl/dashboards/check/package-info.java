/** What a server shows, compared with what the published file says. */
package dk.pejl.dashboards.check;
