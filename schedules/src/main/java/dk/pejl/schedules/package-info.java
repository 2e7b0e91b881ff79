/** The commands that run Pejl's nights on Airflow. */
package dk.pejl.schedules;
