/**
 * The sample region: deliveries in the real formats about fictive people, calibrated so that the
 * warehouse must give the figures that the documents publish. Shares no code that computes a figure
 * with the rest of Pejl, and reads nothing back from it.
 */
package dk.pejl.etl.sample;
