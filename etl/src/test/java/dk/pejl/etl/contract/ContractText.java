package dk.pejl.etl.contract;

/** Writes the YAML of small contracts for tests: a code, a name and a number by default. */
public final class ContractText {
  private static final String COLUMNS =
      """
        - {name: code, header: KODE, title: Kode, description: Kode., type: text, need: value,
           personal: none}
        - {name: title, header: NAVN, title: Navn, description: Navn., type: text,
           personal: none}
        - {name: persons, header: ANTAL, title: Antal, description: Antal., type: integer,
           minimum: 0, missing: {"..": suppressed},
           personal: none}
      """;
  private final String id;
  private final String layout;
  private final String terms;
  private final String columns;

  private ContractText(String id, String layout, String terms, String columns) {
    this.id = id;
    this.layout = layout;
    this.terms = terms;
    this.columns = columns;
  }

  /** A semicolon file called {@code <id>.csv}, quoted, one record per line, in UTF-8. */
  public static ContractText of(String id) {
    return new ContractText(id, "encoding: utf-8", "slot: " + id, COLUMNS);
  }

  /** The same with other lines for encoding, quotes and record breaks. */
  public ContractText layout(String lines) {
    return new ContractText(id, lines, terms, columns);
  }

  /** The same with other lines for slot and envelope. */
  public ContractText terms(String lines) {
    return new ContractText(id, layout, lines, columns);
  }

  /** The same with another list of columns. */
  public ContractText columns(String list) {
    return new ContractText(id, layout, terms, list);
  }

  /** The contract. */
  public Contract contract() {
    return Contracts.parse(id, yaml());
  }

  /** The YAML text. */
  public String yaml() {
    return String.join(
        "\n",
        "id: " + id,
        "title: Titel",
        "description: Beskrivelse.",
        "source: Kilden",
        "licence: CC BY 4.0",
        "owner: Ejeren",
        "cadence: monthly",
        "purpose: Formålet.",
        "persons: "
            + (columns.matches("(?s).*personal: (sensitive|pseudonym).*") ? "Elever" : "none"),
        "file: ['" + id + "\\.(csv|json)']",
        "format: delimited",
        layout,
        "mode: snapshot",
        terms,
        "known_on: receipt",
        "key: [code]",
        "columns:",
        columns);
  }
}
