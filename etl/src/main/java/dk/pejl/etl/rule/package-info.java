/**
 * Rules: what is checked in a delivery, one class each, and findings, the breaches that are found.
 * Texts are Danish and never quote what could tell of a person.
 */
package dk.pejl.etl.rule;
