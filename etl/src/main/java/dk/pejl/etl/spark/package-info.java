/** How Pejl runs Spark: its settings, and a session that starts when it is first needed. */
package dk.pejl.etl.spark;
