package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two people of Ishøj move to Albertslund, from files to values: each indicator counts them where
 * its definition says that they lived. One has neither education nor work and moves in July 2024;
 * the other is a pupil and moves in November 2024.
 */
@Tag("load")
class MovedIT {
  private static final String JOBLESS = "7103054002";
  private static final String PUPIL = "7204054003";
  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final YearMonth LAST = YearMonth.of(2025, 10);

  @TempDir static Path folder;
  private static Connection values;

  @BeforeAll
  static void makeTheValues() throws IOException, SQLException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Files.writeString(inbox.resolve("ungedatabase_ISHØJ_2024_2025-11-01.csv"), lists("183"));
    Files.writeString(inbox.resolve("ungedatabase_ALBERTSLUND_2024_2025-11-01.csv"), lists("165"));
    Files.writeString(
        inbox.resolve("afgang-grundskole_183_2021_2021-11-01.csv"),
        """
        CPR-nr.;Afgangsdato;Skole;Skoletype;Klassetrin;Bopælskommune;Uddannelse efter 2 måneder;Begyndte;Uddannelse 30. september året efter
        %s;2021-06-25;Skole;folkeskole;9;183;EUD;2021-08-12;
        """
            .formatted(JOBLESS));
    Files.writeString(
        inbox.resolve("frafald_ISHØJ_2024_2025-11-01.csv"),
        """
        CPR-nr.;Hændelse;Hændelsesdato;Meddelt;Institution;Uddannelsesart;Første kontakt;Ny plan;Bopælskommune
        %s;dropout;2024-06-10;2024-06-11;101401;EUD;2024-06-20;;Ishøj
        """
            .formatted(JOBLESS));
    for (String list : List.of("2024-09-03;183", "2025-09-03;165")) {
      String[] knownOn = list.split(";");
      Files.writeString(
          inbox.resolve("Z8111_NEXT_2023-24_%s.csv".formatted(knownOn[0])),
          """
          CPR-nr.;Uddannelse;GH;Startdato;Slutdato;Afgangs\u00e5rsag;Lokation;Bop\u00e6lskommune
          %s;BYG-MURER;HF;08-01-2024;;;NEXT-ISHOEJ;%s
          """
              .formatted(PUPIL, knownOn[1]),
          StandardCharsets.ISO_8859_1);
    }
    Files.writeString(
        inbox.resolve("afdelinger_NEXT_2021-08-03.csv"),
        """
        Afdeling;Navn;Hovedinstitution;DST-nummer;Campus;Brancheskole;Kommune;Fra;Til
        NEXT-ISHOEJ;NEXT Campus Ishøj;101401;;Campus Ishøj;;183;2010-01-01;
        """);
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(Instant.parse("2025-11-24T03:15:00Z"), ZoneOffset.UTC);
    try (Night night =
        new Night(
            new PejlHome(home), Map.of(), new Progress(silent, InstantSource.system()), clock)) {
      night.fetch(Optional.empty());
      night.build(night.transform(Optional.of(LocalDate.of(2025, 11, 24))));
    }
    values = new DuckDb(DuckDbSettings.small(folder)).openForReading(SampleIT.unsuppressed(home));
  }

  @AfterAll
  static void close() throws SQLException {
    values.close();
  }

  /** A municipality's list of each month end: the two while they live there. */
  private static String lists(String municipality) {
    StringBuilder rows =
        new StringBuilder(
            "CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med"
                + ";Offentlig forsørgelse;Timer om ugen;Indvandret\n");
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      row(rows, JOBLESS, month, month.isBefore(YearMonth.of(2024, 7)), municipality, "");
      row(rows, PUPIL, month, month.isBefore(YearMonth.of(2024, 11)), municipality, "EUD");
    }
    return rows.toString();
  }

  private static void row(
      StringBuilder rows,
      String person,
      YearMonth month,
      boolean isBefore,
      String municipality,
      String education) {
    if (municipality.equals(isBefore ? "183" : "165")) {
      rows.append(
          "%s;%s;%s;Nej;Nej;%s;;0;\n"
              .formatted(person, month.atEndOfMonth(), municipality, education));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "youth_in_or_with_education_rate, 2024-06-30, 183 1/2",
    "youth_in_or_with_education_rate, 2024-07-31, 165 0/1 + 183 1/1",
    "youth_in_or_with_education_rate, 2024-11-30, 165 1/2",
    "long_term_neet_count, 2025M01, 165 1/2",
    "dropout_without_alternative_count, 2024M06, 183 1/1",
    "vet_choice_rate, 2020/21, 183 1/1"
  })
  void aResidentCountsWhereTheyLiveOnTheDayThatCounts(
      String indicator, String period, String expected) {
    assertThat(
            counted(
                "municipality_code",
                indicator,
                period,
                "municipality_code not in ('alle', '084') and education = 'alle'"
                    + " and not regexp_matches(group_key, 'grade|school_type')"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2024, residence=183 1", "2025, residence=165 1"})
  void aPupilLivesWhereTheyLivedOnTheCountingDate(String period, String expected) {
    assertThat(
            counted(
                "group_key",
                "pupils_by_campus_count",
                period,
                "campus = 'Campus Ishøj' and group_key <> 'alle' and education = 'alle'"
                    + " and institution_code = 'alle'"))
        .isEqualTo(expected);
  }

  private static String counted(String place, String indicator, String period, String where) {
    return Sql.query(
            values,
            row -> row.getString(1),
            """
            select coalesce(string_agg(told, ' + ' order by told), '')
            from (
                select concat_ws(' ', %s, concat_ws('/', numerator::int, denominator::int)) as told
                from fact.indicator_value
                where route = 'computed' and indicator_id = '%s' and period_id = '%s'
                    and coalesce(numerator, 0) + coalesce(denominator, 0) > 0 and %s
            )
            """
                .formatted(place, indicator, period, where))
        .get(0);
  }
}
