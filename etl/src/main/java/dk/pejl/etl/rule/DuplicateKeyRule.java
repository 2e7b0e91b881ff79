package dk.pejl.etl.rule;

/**
 * Two records of one delivery have the same key. The first counts; the later ones are held, unless
 * the contract lets equal records repeat.
 */
public final class DuplicateKeyRule implements Rule {
  /** The text for a record, in which {@code %d} stands for the first record with its key. */
  public String pattern() {
    return "Posten har samme nøgle som post %d.";
  }

  /** The finding for a record whose key the record {@code first} has. */
  public Finding check(int recordNumber, int first) {
    return finding(recordNumber, "", pattern().formatted(first));
  }

  @Override
  public String code() {
    return "duplicate_key";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Samme nøgle to gange";
  }

  @Override
  public String advice() {
    return "Find ud af, hvilken post der er rigtig, og lever filen uden den anden.";
  }
}
