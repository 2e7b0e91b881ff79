/** Accounts for what came in: every delivery, each of its records, and what was found in them. */
package dk.pejl.warehouse.delivery;
