/**
 * Reads YAML so that each value knows its file and line, and all problems are reported together.
 */
package dk.pejl.yaml;
