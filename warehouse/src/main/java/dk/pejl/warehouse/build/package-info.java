/**
 * Builds a release: core, indicator values, suppression, status and the published file, each a step
 * that is done once for its inputs.
 */
package dk.pejl.warehouse.build;
