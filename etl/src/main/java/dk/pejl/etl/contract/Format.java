package dk.pejl.etl.contract;

/** A family of file formats; each has one reader. */
public enum Format {
  /** StatBank's BULK and CSV answers: semicolons, never quoted, a header of variable ids. */
  STATBANK_CSV(';', '\0', Header.PRESENT),
  /**
   * "CSV (matrix)" of StatBank's web page: commas, quoted texts, no header, columns by position.
   */
  STATBANK_MATRIX(',', '"', Header.ABSENT),
  /** Any other text file with one record per line and a separator. */
  DELIMITED(';', '"', Header.PRESENT),
  /** Answers of jobindsats.dk's API v3: {@code columns} and {@code rows}. */
  JOBINDSATS_JSON('\0', '\0', Header.ABSENT),
  /** Answers of uddannelsesstatistik.dk's API: a flat array of objects. */
  STIL_JSON('\0', '\0', Header.ABSENT);

  private final char separator;
  private final char quote;
  private final Header header;

  Format(char separator, char quote, Header header) {
    this.separator = separator;
    this.quote = quote;
    this.header = header;
  }

  /** The separator unless the contract says otherwise. */
  char separator() {
    return separator;
  }

  /** The quote unless the contract says otherwise; NUL means that values are never quoted. */
  char quote() {
    return quote;
  }

  /** Whether the first record names the columns, unless the contract says otherwise. */
  Header header() {
    return header;
  }

  /** Whether files of this family are JSON documents. */
  public boolean isJson() {
    return this == JOBINDSATS_JSON || this == STIL_JSON;
  }
}
