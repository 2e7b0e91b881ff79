package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Writes typed figures of places and of schools, each with its source. */
final class TypedRows {
  static final String EXAMPLE = "Eksempel";

  private final SampleFile file;

  TypedRows(SampleFile file) {
    this.file =
        file.header(
            "Nøgletal",
            "Område",
            "Institution",
            "Brancheskole",
            "Uddannelse",
            "Uddannelsesart",
            "Forløb",
            "Indgang",
            "Gruppe",
            "Periode",
            "Tæller",
            "Nævner",
            "Værdi",
            "Kilde",
            "Offentliggjort");
  }

  /** A figure and where it is from. */
  record Figure(
      String period, Integer numerator, Integer denominator, double value, String source) {
    static Figure of(String period, double value, String source) {
      return new Figure(period, null, null, value, source);
    }
  }

  void area(String indicator, String area, String education, String group, Figure figure) {
    row(figure, indicator, area, null, null, null, education, null, group);
  }

  /** A figure of the school's survey. */
  void school(
      String indicator,
      String branchSchool,
      String programme,
      String stage,
      String group,
      Figure figure) {
    String survey = group + ";survey=ETU";
    String school = SampleSchool.NEXT.code();
    row(figure, indicator, null, school, branchSchool, programme, null, stage, survey);
  }

  private void row(
      Figure figure,
      String indicator,
      String area,
      String school,
      String branchSchool,
      String programme,
      String education,
      String stage,
      String group) {
    int year = Integer.parseInt(figure.period().substring(0, 4));
    file.row(
        indicator,
        area,
        school,
        branchSchool,
        programme,
        education,
        stage,
        null,
        group,
        figure.period(),
        figure.numerator(),
        figure.denominator(),
        BigDecimal.valueOf(figure.value()).setScale(4, RoundingMode.HALF_UP),
        figure.source(),
        LocalDate.of(year + 1, 3, 15));
  }
}
