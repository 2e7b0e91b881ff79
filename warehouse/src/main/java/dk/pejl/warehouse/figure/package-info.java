/** The figures that documents publish, held beside what the warehouse gives. */
package dk.pejl.warehouse.figure;
