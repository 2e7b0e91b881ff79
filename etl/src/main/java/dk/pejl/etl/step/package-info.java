/** Memoised pieces of work: fingerprints, and the store that alone touches their output. */
package dk.pejl.etl.step;
