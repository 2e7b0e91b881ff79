package dk.pejl.etl.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A programme as the sample's register has it. Codes are those of Pejl's crosswalk; six of the 28
 * GF2 programmes are not named in the quality plan and are ours.
 *
 * @param weight its share of the GF2 classes
 * @param departments NEXT's departments that teach it
 */
record SampleProgramme(
    String code,
    String title,
    String stage,
    String entry,
    String branchSchool,
    boolean quota,
    int weight,
    List<String> departments) {
  private static final String CARE = "Omsorg sundhed og pædagogik";
  private static final String OFFICE = "Kontor handel og forretningsservice";
  private static final String TECHNOLOGY = "Teknologi byggeri og transport";
  private static final String BUILDING = "Byg, Sikkerhed og Service";

  private static final String ISHOEJ = "NEXT-ISHOEJ";
  private static final String NOERREBRO = "NEXT-NOERREBRO";
  private static final String BALTORP = "NEXT-BALTORP";
  private static final String FREDERIKSBERG = "NEXT-FREDERIKSBERG";
  private static final String VIBENSHUS = "NEXT-VIBENSHUS";
  private static final String EMDRUP = "NEXT-EMDRUP";

  SampleProgramme {
    departments = List.copyOf(departments);
  }

  static final List<SampleProgramme> GF1 =
      List.of(
          gf1("GF1-OSP", "GF1 Omsorg, sundhed og pædagogik", CARE, NOERREBRO),
          gf1("GF1-KHF", "GF1 Kontor, handel og forretningsservice", OFFICE, BALTORP),
          gf1("GF1-TBT", "GF1 Teknologi, byggeri og transport", TECHNOLOGY, EMDRUP));

  static final List<SampleProgramme> GF2 =
      List.of(
          gf2("BYG-ANLAEG", "Anlægsstruktør mv.", TECHNOLOGY, BUILDING, 4, EMDRUP, ISHOEJ),
          gf2("BYG-BOLIGMONTERING", "Boligmontering", TECHNOLOGY, BUILDING, 2, EMDRUP),
          gf2("BYG-BYGNINGSSNEDKER", "Bygningssnedker", TECHNOLOGY, BUILDING, 3, EMDRUP),
          gf2(
              "BYG-EJENDOMSSERVICE",
              "Ejendomsservicetekniker",
              TECHNOLOGY,
              BUILDING,
              3,
              EMDRUP,
              ISHOEJ),
          gf2("BYG-MURER", "Murer", TECHNOLOGY, BUILDING, 5, EMDRUP, NOERREBRO),
          gf2("BYG-MOEBELSNEDKER", "Møbelsnedker og Orgelbygger", TECHNOLOGY, BUILDING, 2, EMDRUP),
          gf2("BYG-SIKKERHEDSVAGT", "Sikkerhedsvagt", TECHNOLOGY, BUILDING, 2, NOERREBRO),
          gf2(
              "BYG-TRAEFAG",
              "Træfagenes byggeuddannelse",
              TECHNOLOGY,
              BUILDING,
              12,
              EMDRUP,
              ISHOEJ),
          gf2("IND-ELEKTRIKER", "Elektriker", TECHNOLOGY, "Industri", 14, NOERREBRO, VIBENSHUS),
          gf2("IND-GULD-SOELV", "Guld- og sølvsmed", TECHNOLOGY, "Industri", 2, VIBENSHUS),
          gf2("IND-INDUSTRIOPERATOER", "Industrioperatør", TECHNOLOGY, "Industri", 3, VIBENSHUS),
          gf2("IND-INDUSTRITEKNIK", "Industriteknik", TECHNOLOGY, "Industri", 4, VIBENSHUS),
          gf2("IND-PROCESOPERATOER", "Procesoperatør", TECHNOLOGY, "Industri", 2, VIBENSHUS),
          gf2("IND-TANDTEKNIKER", "Tandtekniker", CARE, "Industri", 2, NOERREBRO),
          gf2("IND-TEKNISK-DESIGNER", "Teknisk designer", TECHNOLOGY, "Industri", 3, NOERREBRO),
          gf2("IND-VAERKTOEJ", "Værktøjsuddannelsen", TECHNOLOGY, "Industri", 2, VIBENSHUS),
          gf2("MED-FILM-TV", "Film- og tv-produktion", TECHNOLOGY, "Medie", 3, VIBENSHUS),
          gf2("MED-FOTOGRAF", "Fotograf", TECHNOLOGY, "Medie", 3, VIBENSHUS),
          gf2(
              "MED-TEATER-EVENT-AV",
              "Teater-, event- og av-tekniker",
              TECHNOLOGY,
              "Medie",
              3,
              VIBENSHUS),
          quota("SKO-FITNESS", "Fitness", 4),
          quota("SKO-FRISOER", "Frisør", 7),
          quota("SKO-KOSMETIKER", "Kosmetiker", 5),
          gf2("BUS-DETAIL", "Detailhandel", OFFICE, "Business", 9, BALTORP, FREDERIKSBERG),
          gf2("BUS-HANDEL", "Handelsuddannelse", OFFICE, "Business", 6, BALTORP),
          gf2("BUS-KONTOR", "Kontoruddannelse", OFFICE, "Business", 8, FREDERIKSBERG),
          gf2("BUS-EVENT", "Eventkoordinator", OFFICE, "Business", 4, FREDERIKSBERG),
          gf2("AND-CYKEL", "Cykel- og motorcykelmekaniker", TECHNOLOGY, "other", 2, NOERREBRO),
          gf2("AND-GRAFISK", "Grafisk tekniker", TECHNOLOGY, "other", 3, NOERREBRO));

  private static SampleProgramme gf1(String code, String title, String entry, String department) {
    return new SampleProgramme(code, title, "GF1", entry, "GF1", false, 1, List.of(department));
  }

  private static SampleProgramme gf2(
      String code, String title, String entry, String branch, int weight, String... departments) {
    return new SampleProgramme(
        code, title, "alle", entry, branch, false, weight, List.of(departments));
  }

  private static SampleProgramme quota(String code, String title, int weight) {
    return new SampleProgramme(
        code, title, "alle", CARE, "Skønhed", true, weight, List.of(NOERREBRO));
  }

  static SampleProgramme named(String code) {
    return Stream.concat(GF1.stream(), GF2.stream())
        .filter(programme -> programme.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
