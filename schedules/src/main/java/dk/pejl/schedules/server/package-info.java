/**
 * Runs Airflow on this machine for one home: its settings, its three processes, its database, and
 * what has to be there before the first night.
 */
package dk.pejl.schedules.server;
