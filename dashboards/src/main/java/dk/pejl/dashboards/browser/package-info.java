/** A real browser that looks at the server's pages as people do, and tells what it saw. */
package dk.pejl.dashboards.browser;
