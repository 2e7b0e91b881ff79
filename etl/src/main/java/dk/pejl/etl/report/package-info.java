/**
 * Tells the operator when it matters: incidents, messages, the status file, the check from outside.
 */
package dk.pejl.etl.report;
