package dk.pejl.etl.source;

import java.util.Optional;

/**
 * A good answer, the whole of which is in the file that it was asked into; or the word that nothing
 * changed since the last one.
 *
 * @param charset what the server says of its text
 * @param etag by which it knows this answer again
 * @param lastModified as the server writes it
 */
record Reply(
    boolean isUnchanged,
    long bytes,
    Optional<String> charset,
    Optional<String> etag,
    Optional<String> lastModified) {}
