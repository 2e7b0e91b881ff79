/** The findings that staging wrote beside the records of each delivery. */
package dk.pejl.warehouse.finding;
