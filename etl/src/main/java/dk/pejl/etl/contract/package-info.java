/**
 * Contracts: what an extract looks like, from whom it comes, and what a delivery of it means. Read
 * from YAML; nothing here knows Spark.
 */
package dk.pejl.etl.contract;
