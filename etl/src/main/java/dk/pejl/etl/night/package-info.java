/** The night: one run and its parts, from fetch to publish. */
package dk.pejl.etl.night;
