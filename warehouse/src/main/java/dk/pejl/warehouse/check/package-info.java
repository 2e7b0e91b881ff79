/** What is checked in a release before it is published. */
package dk.pejl.warehouse.check;
