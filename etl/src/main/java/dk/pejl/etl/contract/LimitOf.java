package dk.pejl.etl.contract;

import java.io.Serializable;

/**
 * A promise of the source: in each record {@code column} is at most {@code atMost}, a column too.
 */
public record LimitOf(String column, String atMost) implements Serializable {}
