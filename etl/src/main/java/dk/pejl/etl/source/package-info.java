/** Sources: the inboxes and public APIs that deliveries come from, and how they are asked. */
package dk.pejl.etl.source;
