package dk.pejl.etl.fact;

import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;

/**
 * What facts take from the parameters of the indicators that are made of them: written once, in
 * {@code indicators/<id>.yaml}, and the same in all that have it. Other parameters are read by the
 * indicators' own SQL.
 */
enum FactParameter {
  /** A new start within so many days of the end continues an enrolment. */
  RESUME_DAYS("resume_days"),
  /** A new basic course that begins so many days after the status date is reselection too. */
  RESELECTION_DAYS("reselection_days"),
  /** So large a part of a day's hours makes it a day of absence. */
  ABSENCE_DAY_SHARE("absence_day_share"),
  /** So many days from the start are the first of a course. */
  FIRST_DAYS("days", "early_absence_rate early_absence_dropout_gap_pp"),
  /** So large a part of the questions must be answered. */
  ANSWERED_SHARE("answered_share"),
  /** So many hours a week are work. */
  EMPLOYED_HOURS("employed_hours"),
  /** So many months of neither education nor work are long. */
  LONG_TERM_MONTHS("months", "long_term_neet_count"),
  /** So many days after a dropout there should be an alternative. */
  ALTERNATIVE_DAYS("days_after"),
  /** So many months after a dropout it is seen where it led. */
  DESTINATION_MONTHS("months", "destination_after_dropout_rate"),
  /** A plan without an end is valid for so many months. */
  PLAN_MONTHS("plan_valid_months"),
  /** The day of the year on which pupils are counted. */
  COUNTING_DAY("counting_day", "pupils_by_campus_count");

  private final String parameter;
  private final String indicators;
  private final String value;

  /** Of all indicators that have it. */
  FactParameter(String parameter) {
    this(parameter, "");
  }

  FactParameter(String parameter, String indicators) {
    this.parameter = parameter;
    this.indicators = indicators;
    this.value = Shipped.INDICATORS.parameter(parameter, ids());
  }

  int number() {
    return Integer.parseInt(value);
  }

  BigDecimal share() {
    return new BigDecimal(value);
  }

  MonthDay day() {
    return MonthDay.parse("--" + value);
  }

  /** Whether it is the parameter {@code name} of {@code indicator}. */
  boolean is(String indicator, String name) {
    return parameter.equals(name) && (indicators.isEmpty() || ids().contains(indicator));
  }

  private List<String> ids() {
    return indicators.isEmpty() ? List.of() : List.of(indicators.split(" "));
  }

  private static final class Shipped {
    private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();
  }
}
