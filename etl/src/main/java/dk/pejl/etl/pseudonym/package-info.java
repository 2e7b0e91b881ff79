/** Pseudonyms: what becomes of personal numbers at the door, and the key that makes them. */
package dk.pejl.etl.pseudonym;
