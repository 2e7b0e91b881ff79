package dk.pejl.etl.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.ContractText;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.contract.PersonalData;
import dk.pejl.etl.fact.Facts;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyDocumentTest {
  private static final List<Contract> CONTRACTS = Contracts.load(Path.of("no overrides")).all();

  private static String text(List<Contract> contracts) {
    return new PrivacyDocument(contracts, Facts.all(Crosswalks.load())).text();
  }

  @Test
  void theDocumentIsWhatTheContractsSay() throws IOException {
    assertThat(Files.readString(Path.of("../docs/privacy.md")))
        .as("renew it: ./pejl privacy --shipped > docs/privacy.md")
        .isEqualTo(text(CONTRACTS));
  }

  @Test
  void everyPersonalColumnOfEveryContractIsInIt() {
    String text = text(CONTRACTS);
    for (Contract contract : CONTRACTS) {
      for (Column column : contract.columns().all()) {
        if (contract.processing().isAboutPersons() && column.personal() != PersonalData.NONE) {
          assertThat(text)
              .as(contract.id() + "." + column.name())
              .contains("| " + column.shownName() + " | ");
        }
      }
    }
  }

  @Test
  void saysWhatHappensToEachKindOfColumn() {
    Contract contract =
        ContractText.of("visits")
            .columns(
                """
                  - {name: code, header: CPR, title: Nummer, description: Nummeret., type: person,
                     kind: personal-number, domain: treatment, need: value, personal: pseudonym}
                  - {name: born, header: CPR, title: Født, description: Dagen., type: birth-date,
                     personal: sensitive}
                  - {name: reason, header: GRUND, title: Grund, description: Hvorfor., type: text,
                     personal: sensitive}
                  - {name: name, header: NAVN, title: Navn, description: Navnet., type: text,
                     personal: drop}
                """)
            .contract();
    assertThat(text(List.of(contract)))
        .contains(
            "| CPR | Nummeret. | pseudonymiseres, når filen læses, med en nøgle for sig"
                + " (`treatment`), så det ikke kan kobles |",
            "| CPR | Dagen. | fødselsdagen beholdes i kernen, resten af nummeret ikke |",
            "| GRUND | Hvorfor. | beholdes i kernen; udgives kun som samlede tal |",
            "| NAVN | Navnet. | læses ikke ind |",
            "* **De registrerede:** Elever.",
            "posterne læses og tælles alene");
  }
}
