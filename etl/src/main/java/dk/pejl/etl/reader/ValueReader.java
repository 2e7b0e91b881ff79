package dk.pejl.etl.reader;

import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.pseudonym.PersonalNumber;
import dk.pejl.etl.pseudonym.Pseudonym;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.crosswalk.Municipalities;
import dk.pejl.warehouse.crosswalk.Municipality;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Turns the text of one field, which is not missing, into a value of its column's type; {@code
 * expectation} says in Danish what a text that is none should have been, and does not repeat it.
 * Not thread-safe.
 */
record ValueReader(Function<String, Optional<?>> function, Function<String, String> expectation) {
  private ValueReader(Function<String, Optional<?>> function, String expected) {
    this(function, text -> expected);
  }

  /** The reader of a type; the open types have none, they are read from JSON. */
  static ValueReader of(ColumnType type, PseudonymSource pseudonyms) {
    if (type instanceof ColumnType.Person person) {
      return ofPerson(person, pseudonyms);
    }
    return ofText(type);
  }

  private static ValueReader ofPerson(ColumnType.Person type, PseudonymSource source) {
    Function<String, Pseudonym> pseudonyms = source.domain(type.domain());
    return type.kind() == ColumnType.PersonKind.ANY
        ? new ValueReader(value -> Optional.of(pseudonyms.apply(value)), "en tekst")
        : new ValueReader(
            value -> PersonalNumber.read(value).map(number -> pseudonyms.apply(number.number())),
            ValueReader::expectedNumber);
  }

  private static ValueReader ofText(ColumnType type) {
    if (type instanceof ColumnType.Text text && text.takesAny()) {
      return new ValueReader(Optional::of, "en tekst");
    }
    if (type instanceof ColumnType.Text text) {
      Matcher matcher = text.pattern().matcher("");
      return new ValueReader(
          value -> matcher.reset(value).matches() ? Optional.of(value) : Optional.empty(),
          "på den form, som udtrækket siger");
    }
    if (type instanceof ColumnType.Code code) {
      return new ValueReader(
          value -> code.codes().containsKey(value) ? Optional.of(value) : Optional.empty(),
          "en kendt kode");
    }
    if (type instanceof ColumnType.Lookup) {
      Municipalities municipalities = Crosswalks.load().municipalities();
      return new ValueReader(
          value -> municipalities.of(value).map(Municipality::code), "et kendt navn");
    }
    return ofNumberOrDate(type);
  }

  private static ValueReader ofNumberOrDate(ColumnType type) {
    if (type instanceof ColumnType.Whole whole) {
      return new ValueReader(value -> whole(whole, value), "et helt tal, som kolonnen kan have");
    }
    if (type instanceof ColumnType.Fraction fraction) {
      return new ValueReader(
          value ->
              WrittenNumber.read(value, fraction.style())
                  .flatMap(number -> WrittenNumber.exact(number.value(), fraction.scale())),
          "et tal med højst " + fraction.scale() + " decimaler");
    }
    if (type instanceof ColumnType.Day day) {
      return new ValueReader(
          new DayFormat(day.format())::day, "en dato skrevet " + danish(day.format()));
    }
    if (type instanceof ColumnType.Month month) {
      DayFormat format = new DayFormat(month.format());
      return new ValueReader(
          value -> format.month(value).map(ValueReader::periodId),
          "en måned skrevet " + danish(month.format()));
    }
    if (type instanceof ColumnType.BirthDate) {
      return new ValueReader(
          value -> PersonalNumber.read(value).map(PersonalNumber::born),
          ValueReader::expectedNumber);
    }
    if (type instanceof ColumnType.Truth truth) {
      return new ValueReader(value -> truth(truth, value), "ja eller nej");
    }
    throw new IllegalArgumentException("Unsupported column type: " + type);
  }

  private static String expectedNumber(String text) {
    return PersonalNumber.hasForm(text)
        ? "et personnummer: datoen i det findes ikke"
        : "et personnummer på ti cifre";
  }

  /** A pattern as Danes write it: {@code åååå-mm-dd}. */
  private static String danish(String pattern) {
    return pattern.replace('y', 'å').replace('M', 'm');
  }

  private static Optional<Boolean> truth(ColumnType.Truth type, String text) {
    return type.yes().contains(text)
        ? Optional.of(true)
        : type.no().contains(text) ? Optional.of(false) : Optional.empty();
  }

  private static String periodId(YearMonth month) {
    return String.format("%04dM%02d", month.getYear(), month.getMonthValue());
  }

  private static Optional<Integer> whole(ColumnType.Whole type, String text) {
    try {
      int value = text.startsWith("+") ? type.minimum() - 1 : Integer.parseInt(text);
      return value >= type.minimum() ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What {@code text}, which is no value, should have been. */
  String expected(String text) {
    return expectation.apply(text);
  }

  /** The typed value, if the text is one. */
  Optional<?> read(String text) {
    return function.apply(text);
  }
}
