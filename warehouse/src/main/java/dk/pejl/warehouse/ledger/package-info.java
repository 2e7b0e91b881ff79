/**
 * What has happened: deliveries, what staging made of them, runs, releases and decisions.
 *
 * <p>DuckDB locks the file against every other process, so the ledger is opened for one transaction
 * at a time.
 */
package dk.pejl.warehouse.ledger;
