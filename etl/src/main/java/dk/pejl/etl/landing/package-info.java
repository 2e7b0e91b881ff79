/** Deliveries: how files are taken in, kept unchanged, and chosen as of a date. */
package dk.pejl.etl.landing;
