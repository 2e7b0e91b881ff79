/**
 * Starts, watches and stops the servers that Pejl brings along: their secrets, ports and processes.
 */
package dk.pejl.server;
