/** Crosswalks: what different sources call the same municipality, school, programme or value. */
package dk.pejl.warehouse.crosswalk;
