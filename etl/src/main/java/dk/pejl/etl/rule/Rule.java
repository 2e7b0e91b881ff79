package dk.pejl.etl.rule;

/**
 * What is checked in a delivery. The class {@code MissingRequiredRule} has the code {@code
 * missing_required}; title and advice are Danish, for the operator.
 */
public interface Rule {
  /** As findings name it. */
  String code();

  /** What a breach means, unless the contract says otherwise. */
  Severity severity();

  /** What is wrong, in a few Danish words. */
  String title();

  /** What the operator can do, in Danish. */
  String advice();

  /** A breach of this rule at a record. */
  default Finding finding(int recordNumber, String column, String text) {
    return new Finding(code(), severity(), recordNumber, column, text);
  }

  /** A breach of this rule that has no record. */
  default Finding finding(String text) {
    return finding(0, "", text);
  }
}
