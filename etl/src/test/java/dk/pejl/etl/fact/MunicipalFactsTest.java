package dk.pejl.etl.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the facts of municipalities say, each claim about people of its own: in the youth database
 * the day of immigration tells them apart, in other extracts the school.
 */
class MunicipalFactsTest {
  private static final String STATUS =
      "CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med;"
          + "Offentlig forsørgelse;Timer om ugen;Indvandret\n";
  private static final String ISHOEJ =
      """
      6103064001;2024-05-31;Ishøj;Nej;Nej;;Nej;18,0;2001-01-01
      6103064002;2024-05-31;Ishøj;Nej;Nej;;Nej;17,9;2002-01-01
      6103064003;2024-05-31;Ishøj;Nej;Nej;;;;2003-01-01
      6103064004;2024-05-31;Ishøj;Nej;Nej;;Nej;;2004-01-01
      6103064005;2024-05-31;Albertslund;Nej;Nej;;Nej;0;2005-01-01
      6103064006;2024-05-31;Albertslund;Nej;Nej;;Nej;0;2006-01-01
      6103064007;2024-05-31;Brøndby;Nej;Nej;;Nej;0;2007-01-01
      6103064009;2024-05-31;Ishøj;Nej;Nej;;Nej;0;2009-01-01
      6103064012;2025-05-31;Ishøj;Nej;Nej;;Nej;;2012-01-01
      6103064013;2025-05-31;Ishøj;Nej;Nej;;;0;2013-01-01
      """;
  private static final String ISHOEJ_AGAIN =
      """
      6103064004;2024-05-31;Ishøj;Nej;Nej;;Nej;37,0;2004-01-01
      6103064011;2024-06-30;Ishøj;Nej;Nej;;Nej;;2011-01-01
      6103064012;2024-06-30;Ishøj;Nej;Nej;GYM;Nej;;2012-01-01
      6103064013;2024-06-30;Ishøj;Nej;Nej;;Nej;20,0;2013-01-01
      """;
  private static final String ALBERTSLUND =
      """
      6103064005;2024-05-31;Albertslund;Nej;Nej;GYM;Nej;;2005-01-01
      6103064009;2024-05-31;Albertslund;Nej;Nej;;Nej;0;2009-01-01
      """;
  private static final String BEFORE = "6103064014;2024-05-31;Ishøj;Nej;Nej;;Nej;0;2014-01-01\n";
  private static final String AFTER =
      "6103064014;2024-05-31;Albertslund;Nej;Nej;;Nej;;2014-01-01\n";
  private static final String JOINT = "6103064008;2024-05-31;Glostrup;Nej;Nej;;Nej;0;2008-01-01\n";
  private static final String LEAVER =
      "CPR-nr.;Afgangsdato;Skole;Skoletype;Klassetrin;Bopælskommune;Uddannelse efter 2 måneder\n";
  private static final String LEAVERS =
      """
      6103084101;2024-06-26;leaves;folkeskole;9;183;EUD
      6103084102;2024-06-26;goes on;folkeskole;9;183;10. klasse
      6103084103;2024-06-26;leaves again;folkeskole;9;183;
      6103084104;2024-06-26;unknown;folkeskole;9;183;
      6103084102;2025-06-26;went on;folkeskole;10;183;EUX
      6103084103;2025-06-26;left again;efterskole;10;183;GYM
      """;
  private static final String EVENT =
      "CPR-nr.;Hændelse;Hændelsesdato;Meddelt;Institution;Uddannelsesart;Første kontakt;Ny plan;"
          + "Bopælskommune\n";
  private static final String EVENTS =
      """
      6103064011;dropout;2024-05-15;;without hours;EUD;;;183
      6103064012;dropout;2024-05-15;;in education;EUD;;;183
      6103064013;dropout;2024-05-15;;at work;EUD;;;183
      6103064014;dropout;2024-05-15;;nowhere;EUD;;;183
      """;
  private static final String PUPIL = "CPR-nr.;Tælledato;Skole;Klassetrin;Bopælskommune\n";
  private static final String PUPILS =
      """
      7103094201;2024-10-01;own;8;Ishøj
      7103094203;2024-10-01;of another that does not;8;Brøndby
      """;

  @TempDir static Path folder;

  private static final Map<String, List<Row>> FACTS = new HashMap<>();

  /** One run of Spark for all. */
  @BeforeAll
  static void makeTheFacts() {
    StagingHome home = new StagingHome(folder);
    StagedDelivery[] staged = {
      home.stage("ungedatabase_ISHØJ_2024.csv", STATUS + ISHOEJ + thirteenMonths()),
      home.stage("ungedatabase_ISHØJ_2024-06.csv", STATUS + ISHOEJ_AGAIN),
      home.stage("ungedatabase_165_2024.csv", STATUS + ALBERTSLUND),
      home.stage("ungedatabase_UU-VEST_2024.csv", STATUS + JOINT),
      home.stage("ungedatabase_ISHØJ_2024-05_2024-06-03.csv", STATUS + BEFORE),
      home.stage("ungedatabase_165_2024-05_2024-06-05.csv", STATUS + AFTER),
      home.stage("afgang-grundskole_183_2024.csv", LEAVER + LEAVERS),
      home.stage("frafald_ISHØJ_2024.csv", EVENT + EVENTS),
      home.stage("udskoling_ISHØJ_2024.csv", PUPIL + PUPILS),
      home.stage(
          "uddannelsesplaner_0183_2024.csv",
          "CPR-nr.;Plandato;Gælder til\n6103064001;2024-05-02;\n")
    };
    assertThat(staged).extracting(StagedDelivery::held).containsOnly(0L);
    Map<String, List<FinishedStep>> made =
        home.make(staged).stream()
            .collect(groupingBy(step -> step.key().name().replaceFirst("/.*", "")));
    made.forEach((fact, steps) -> FACTS.put(fact, home.rows(steps)));
  }

  /** At one of thirteen month ends the hours are not known. */
  private static String thirteenMonths() {
    List<String> rows = new ArrayList<>();
    for (int month = 0; month < 13; month++) {
      LocalDate day = LocalDate.of(2023, 5, 1).plusMonths(month + 1).minusDays(1);
      String hours = month == 3 ? "" : "0";
      rows.add("6103064010;%s;Ishøj;Nej;Nej;;Nej;%s;2010-01-01\n".formatted(day, hours));
    }
    return String.join("", rows);
  }

  @Test
  void workIsEighteenHoursAndUnknownWithoutHours() {
    assertThat(status("2001-01-01", "is_employed")).containsExactly("true");
    assertThat(status("2002-01-01", "is_employed")).containsExactly("false");
    assertThat(status("2003-01-01", "is_employed", "public_support")).containsExactly("null null");
  }

  @Test
  void aPersonOfTwoFilesIsOneRow() {
    assertThat(status("2004-01-01", "residence_code", "is_employed"))
        .as("two of the same sender: the one that says more")
        .containsExactly("183 true");
    assertThat(status("2005-01-01", "residence_code", "current_education"))
        .as("that of the municipality of residence")
        .containsExactly("165 GYM");
    assertThat(status("2009-01-01", "residence_code"))
        .as("two that both say they live here, without a day")
        .containsExactly("183");
    assertThat(status("2014-01-01", "residence_code"))
        .as("two that both say they live here: the newest list")
        .containsExactly("165");
  }

  @Test
  void aResidentCountsWhereTheMunicipalityDelivers() {
    assertThat(status("2006-01-01", "residence_code"))
        .as("of another that delivers")
        .containsExactly("165");
    assertThat(status("2007-01-01", "residence_code")).as("of another that does not").isEmpty();
    assertThat(status("2008-01-01", "residence_code")).as("of a joint file").containsExactly("161");
    assertThat(told("basic_school_pupil", "school")).containsExactly("own");
  }

  @Test
  void aMonthEndWithoutHoursIsDeliveredAndNotKnown() {
    assertThat(status("2010-01-01", "delivered_months", "known_months", "unattached_months"))
        .containsExactly("13 12 12");
  }

  @Test
  void whoGoesOnInBasicSchoolHasNotLeft() {
    assertThat(told("school_leaver", "school", "education_2m"))
        .containsExactlyInAnyOrder("leaves EUD", "unknown ukendt", "went on EUX", "left again GYM");
  }

  @Test
  void whatFollowsADropoutIsUnknownWhereItDependsOnWhatNobodyDelivered() {
    assertThat(told("dropout_notification", "institution", "has_alternative", "destination"))
        .containsExactlyInAnyOrder(
            "without hours null ukendt",
            "in education true ukendt",
            "at work true ukendt",
            "nowhere null ukendt");
  }

  @Test
  void aPlanSaysWhoDeliveredIt() {
    assertThat(told("education_plan", "plan_date", "delivered_by"))
        .containsExactly("2024-05-02 183");
  }

  private static List<String> status(String immigrated, String... columns) {
    return rows("youth_status").stream()
        .filter(row -> immigrated.equals(String.valueOf(row.<Object>getAs("immigrated_on"))))
        .filter(row -> row.getAs("status_date").toString().equals("2024-05-31"))
        .map(row -> told(row, columns))
        .toList();
  }

  private static List<String> told(String fact, String... columns) {
    return rows(fact).stream().map(row -> told(row, columns)).toList();
  }

  private static String told(Row row, String... columns) {
    return Arrays.stream(columns)
        .map(column -> String.valueOf(row.<Object>getAs(column)))
        .collect(joining(" "));
  }

  private static List<Row> rows(String fact) {
    return FACTS.get(fact);
  }
}
