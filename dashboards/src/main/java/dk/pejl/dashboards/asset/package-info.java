/**
 * Pejl's dashboards as files: read, checked before any server runs, completed into Superset's own
 * form and packed.
 *
 * <p>The files hold only what a person decides. What follows from something else is added here: a
 * column's type and description from the published file, a layout node's id and parents from the
 * tree, a chart's query from its parameters.
 */
package dk.pejl.dashboards.asset;
