package dk.pejl.etl.pseudonym;

/**
 * Stands for a person: the first 128 bits of an HMAC-SHA-256, as two numbers. Equal for the same
 * person, key and domain; without the key nobody can compute it.
 */
public record Pseudonym(long hi, long lo) {}
