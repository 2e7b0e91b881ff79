/**
 * Readers: from the bytes of a delivery to typed records with findings, by its contract. The
 * classes whose names begin with {@code Spark}, {@code DeliveryReader}, {@code DuplicateKeys} and
 * {@code RepeatedHashes} need Spark; the others do not.
 */
package dk.pejl.etl.reader;
