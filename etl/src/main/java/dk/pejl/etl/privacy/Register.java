package dk.pejl.etl.privacy;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.PersonalData;
import dk.pejl.etl.fact.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of each extract whose data it holds, what for, and what becomes of each column about a person.
 */
final class Register {
  private final List<Contract> contracts;
  private final List<Fact> facts;

  Register(List<Contract> contracts, List<Fact> facts) {
    this.contracts = List.copyOf(contracts);
    this.facts = List.copyOf(facts);
  }

  String text() {
    StringBuilder text = new StringBuilder("## Fortegnelse over udtræk om personer\n\n");
    List<Contract> personal = contracts.stream().filter(Register::isPersonal).toList();
    text.append("| udtræk | de registrerede | kilde | særlige kategorier |\n|---|---|---|---|\n");
    personal.forEach(
        contract ->
            text.append(
                row(
                    "[" + contract.about().title() + "](#" + contract.id() + ")",
                    contract.processing().persons(),
                    contract.about().source(),
                    special(contract))));
    personal.forEach(contract -> text.append('\n').append(section(contract)));
    text.append(
        "\n### Udtræk uden personer\n\nTal om grupper, koder og navne på skoler og uddannelser:"
            + " ingen kolonne fortæller om en person.\n\n");
    text.append("| udtræk | id | kilde | formål |\n|---|---|---|---|\n");
    contracts.stream()
        .filter(contract -> !isPersonal(contract))
        .forEach(
            contract ->
                text.append(
                    row(
                        contract.about().title(),
                        "`" + contract.id() + "`",
                        contract.about().source(),
                        contract.processing().purpose())));
    return text.toString();
  }

  private static boolean isPersonal(Contract contract) {
    return contract.processing().isAboutPersons();
  }

  private static String special(Contract contract) {
    String special = contract.processing().specialCategory();
    return special.isEmpty() ? "ingen" : special;
  }

  private String section(Contract contract) {
    StringBuilder text = new StringBuilder();
    text.append("<a id=\"").append(contract.id()).append("\"></a>\n\n");
    text.append("### ").append(contract.about().title());
    text.append(" (`").append(contract.id()).append("`)\n\n");
    text.append("* **Formål:** ").append(contract.processing().purpose()).append('\n');
    text.append("* **De registrerede:** ").append(contract.processing().persons()).append(".\n");
    text.append("* **Kilde:** ").append(contract.about().source()).append(". Ansvarlig for data: ");
    text.append(contract.about().owner()).append(". ").append(contract.about().licence());
    text.append(".\n* **Særlige kategorier (artikel 9):** ").append(special(contract));
    text.append(".\n* **Bliver til:** ").append(becomes(contract)).append("\n\n");
    text.append("| kolonne | hvad | hvad der sker |\n|---|---|---|\n");
    contract.columns().all().stream()
        .filter(column -> column.personal() != PersonalData.NONE)
        .forEach(
            column ->
                text.append(
                    row(column.shownName(), column.label().description(), treatment(column))));
    return text.toString();
  }

  private String becomes(Contract contract) {
    String tables =
        facts.stream()
            .filter(
                fact ->
                    fact.extracts().contains(contract.id())
                        || fact.references().contains(contract.id()))
            .map(fact -> "`" + fact.name() + "`")
            .sorted()
            .collect(Collectors.joining(", "));
    if (!contract.columns().keepPersons()) {
      return "intet om personer.";
    }
    return tables.isEmpty()
        ? "intet; posterne læses og tælles alene."
        : tables + " i kernen, og derfra til samlede tal.";
  }

  private static String treatment(Column column) {
    return switch (column.personal()) {
      case PSEUDONYM -> "pseudonymiseres, når filen læses" + domain(column);
      case SENSITIVE ->
          column.type() instanceof ColumnType.BirthDate
              ? "fødselsdagen beholdes i kernen, resten af nummeret ikke"
              : "beholdes i kernen; udgives kun som samlede tal";
      case DROP -> "læses ikke ind";
      case NONE -> "";
    };
  }

  private static String domain(Column column) {
    return column.type() instanceof ColumnType.Person person && !person.domain().equals("person")
        ? ", med en nøgle for sig (`" + person.domain() + "`), så det ikke kan kobles"
        : "";
  }

  /** A row of a table; a line of it has no breaks and no bars of its own. */
  private static String row(String... cells) {
    return "| "
        + Arrays.stream(cells)
            .map(cell -> cell.strip().replaceAll("\\s+", " ").replace("|", "\\|"))
            .collect(Collectors.joining(" | "))
        + " |\n";
  }
}
