/** How long what tells of persons is kept: purging, withdrawing, and the pseudonym key's life. */
package dk.pejl.etl.retention;
