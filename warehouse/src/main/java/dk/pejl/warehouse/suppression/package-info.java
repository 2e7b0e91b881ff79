/**
 * Keeps values that could tell of a person out of what is published: rules mark values, and marked
 * values are left out when the published ones are written.
 */
package dk.pejl.warehouse.suppression;
