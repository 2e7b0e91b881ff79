/** What every command of Pejl shares: its home, exit codes, errors, tables, JSON and progress. */
package dk.pejl.console;
