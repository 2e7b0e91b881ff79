/** Tells an operator at a glance what this installation has, runs and holds, and what it lacks. */
package dk.pejl.warehouse.doctor;
