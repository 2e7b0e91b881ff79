/** The indicators: what each measures, how it rolls up and what it must not be compared with. */
package dk.pejl.warehouse.indicator;
