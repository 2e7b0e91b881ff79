package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterReaderTest {
  private static final String HEADER =
      "Hovedinstitution;Institutionsnummer;Institutionsnavn;Enhedsart;Adresse;Postnummer;"
          + "Postdistrikt;Vejkode;Beliggenhedskommune;Beliggenhedsregion;Geokode: Breddegrad;"
          + "Geokode: Længdegrad;Institutionsleder;Telefonnummer;E-mail adresse;Webadresse;"
          + "Institutionstype, nr;Institutionstype, navn;Undervisningsniveau;Ressortministerium;"
          + "CVR-nummer;P-nummer;Ejerkode, nr;Ejerkode, navn;Administrativ kommune;Aktivkode, nr;"
          + "Aktivkode, navn;Ajourdato;Oprettelsesmåned;Nedlæggelsesdato\n";

  @TempDir Path folder;

  private TestDelivery register(String rows) {
    return TestDelivery.shipped(
        "institution_register", "institutionsregister.csv", folder, HEADER + rows);
  }

  private static String row(String name, String municipality, String updated, String created) {
    return ";183003;"
        + name
        + ";Institution uden enheder;Vej 1;2635;Ishøj;0205;"
        + municipality
        + ";Region Hovedstaden;55.6;12.3;En Leder;12345678;leder@example.dk;;1012;Folkeskoler;10;"
        + "Ministeriet;11931316;;2;Kommunale;Ishøj Kommune;1;Aktiv;"
        + updated
        + ";"
        + created
        + ";\n";
  }

  @Test
  void turnsTheMunicipalityIntoItsCodeAndKeepsTheName() {
    TestDelivery delivery =
        register(
            row("A", "Ishøj Kommune", "22/06/2021", "197208")
                + row("B", "Københavns Kommune", "22/06/2021", ""));

    assertThat(delivery.values("municipality_code")).containsExactly("183", "101");
    assertThat(delivery.values("municipality"))
        .containsExactly("Ishøj Kommune", "Københavns Kommune");
  }

  @Test
  void readsDatesAndMonths() {
    TestDelivery delivery = register(row("A", "Ishøj Kommune", "22/06/2021", "197208"));

    assertThat(delivery.values("updated_on")).containsExactly("2021-06-22");
    assertThat(delivery.values("created_month")).containsExactly("1972M08");
    assertThat(delivery.values("closed_on")).containsExactly("null");
  }

  @Test
  void holdsADayThatTheCalendarDoesNotHave() {
    assertThat(register(row("A", "Ishøj Kommune", "31/02/2021", "197213")).findings())
        .containsExactly("2 invalid_value updated_on", "2 invalid_value created_month");
  }

  @Test
  void aQuoteIsALetterLikeAnyOther() {
    TestDelivery delivery =
        register(
            row("\"Skolen", "Ishøj Kommune", "22/06/2021", "")
                + row("Skoleskibet 'Danmark'", "Ishøj Kommune", "22/06/2021", "")
                + row(" AFUK´s \"hus\" ", "Ishøj Kommune", "22/06/2021", ""));

    assertThat(delivery.values("name"))
        .containsExactly("\"Skolen", "Skoleskibet 'Danmark'", "AFUK´s \"hus\"");
  }

  @Test
  void anInstitutionOutsideTheMunicipalitiesHasNoCode() {
    TestDelivery delivery =
        register(row("A", "Uden for kommunal inddeling (Færøerne og Grønland)", "22/06/2021", ""));

    assertThat(delivery.values("municipality_code")).containsExactly("null");
    assertThat(delivery.findings()).isEmpty();
  }

  @Test
  void anUnknownMunicipalityIsAWarning() {
    TestDelivery delivery = register(row("A", "Sydby Kommune", "22/06/2021", ""));

    assertThat(delivery.findings()).containsExactly("2 unknown_code municipality_code");
    assertThat(delivery.values("municipality")).containsExactly("Sydby Kommune");
  }

  @Test
  void neverStagesWhoLeadsASchool() {
    assertThat(register(row("A", "Ishøj Kommune", "22/06/2021", "")).lines(Long.MAX_VALUE))
        .noneMatch(line -> line.contains("Leder") || line.contains("example.dk"));
  }

  @Test
  void readsTheClassificationWithQuotedCodes() {
    TestDelivery delivery =
        TestDelivery.shipped(
            "municipality_classification",
            "dst-kommunegrupper.csv",
            folder,
            "\uFEFFSEKVENS;KODE;NIVEAU;TITEL;GENERELLE_NOTER;INKLUDERER;INKLUDERER_OGSÅ;"
                + "EKSKLUDERER;PARAGRAF;MÅLEENHED\r\n1;\"1\";1;Hovedstadskommuner;;;;;;\r\n"
                + "11;\"165\";2;Albertslund;;;;;;\r\n");

    assertThat(delivery.values("code")).containsExactly("1", "165");
    assertThat(delivery.values("title")).containsExactly("Hovedstadskommuner", "Albertslund");
  }
}
