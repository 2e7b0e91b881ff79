/**
 * The register: what the documents promise, read from {@code register/<document>.yaml}. A document
 * has targets, commitments, initiatives, duties and the figures that it publishes.
 */
package dk.pejl.warehouse.register;
