/**
 * Who may see what: roles as files, people as data, and what limits the rows of a dataset and the
 * readers of a dashboard. Whatever no file opens is closed.
 */
package dk.pejl.dashboards.access;
