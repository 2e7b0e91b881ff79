/** Staging: a delivery becomes typed Parquet and findings, and its records are counted. */
package dk.pejl.etl.staging;
