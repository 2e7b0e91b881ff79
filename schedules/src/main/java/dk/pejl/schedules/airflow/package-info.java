/**
 * Talks to Airflow over its REST API. The generated client stays behind {@link
 * dk.pejl.schedules.airflow.AirflowClient}, which adds what a caller needs: a token that is
 * renewed, calls that are safe to repeat, and errors as sentences.
 */
package dk.pejl.schedules.airflow;
