/**
 * The status of targets: the model in {@code status/*.sql}, the marts that show it, and the command
 * that prints it.
 */
package dk.pejl.warehouse.status;
