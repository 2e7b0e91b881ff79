/** Facts: what staged deliveries say, in business codes and dates, by school year. */
package dk.pejl.etl.fact;
