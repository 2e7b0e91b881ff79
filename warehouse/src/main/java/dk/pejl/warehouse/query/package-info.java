/** Lets an analyst ask the published file, and nothing else. */
package dk.pejl.warehouse.query;
