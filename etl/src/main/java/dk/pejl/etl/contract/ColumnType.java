package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The type of a column and the form in which the file writes it. */
public sealed interface ColumnType extends Serializable {
  /** Any text that the whole of {@code pattern} matches. */
  record Text(Pattern pattern) implements ColumnType {
    static final Pattern ANY = Pattern.compile("(?s).*");

    /** Whether any text will do. */
    public boolean takesAny() {
      return pattern.pattern().equals(ANY.pattern());
    }
  }

  /** A code of a closed list; the values are the codes' Danish titles. */
  record Code(Map<String, String> codes) implements ColumnType {
    public Code {
      codes = Map.copyOf(codes);
    }
  }

  /** A name that a crosswalk turns into a code. */
  record Lookup(Crosswalk crosswalk, Unknown unknown) implements ColumnType {}

  /** A whole number of at least {@code minimum}, without a mark between thousands. */
  record Whole(int minimum) implements ColumnType {}

  /** A number with at most {@code scale} decimals. */
  record Fraction(int scale, NumberStyle style) implements ColumnType {}

  /** A day of the calendar, written as {@code format} says. */
  record Day(String format) implements ColumnType {}

  /** A month, written as {@code format} says, staged as {@code 2024M06}. */
  record Month(String format) implements ColumnType {}

  /**
   * Who a record is about: a personal number, or for {@link PersonKind#ANY} any text, which becomes
   * a pseudonym when it is read. Pseudonyms of different domains cannot be joined.
   */
  record Person(PersonKind kind, String domain) implements ColumnType {}

  /** The birth date in a personal number. */
  record BirthDate() implements ColumnType {}

  /** Yes or no, in the words of the file. */
  record Truth(Set<String> yes, Set<String> no) implements ColumnType {
    public Truth {
      yes = Set.copyOf(yes);
      no = Set.copyOf(no);
    }
  }

  /** Open fields that hold texts, by their names. */
  record OpenTexts() implements ColumnType {}

  /** Open fields that hold numbers, by their names; without a value means missing. */
  record OpenNumbers(NumberStyle style) implements ColumnType {}

  /** The units of the open numbers: {@code percent} or {@code number}. */
  record OpenUnits() implements ColumnType {}

  /** What tells who a record is about. */
  enum PersonKind {
    /** A Danish personal number. */
    PERSONAL_NUMBER,
    /** A number of an employee or a respondent, or any other text. */
    ANY
  }

  /** The crosswalks that a column can use. */
  enum Crosswalk {
    /** Names of municipalities, regions and the country, to their three digits. */
    MUNICIPALITY
  }

  /** What becomes of a record with a name that the crosswalk does not know. */
  enum Unknown {
    HOLD,
    WARN
  }

  /** How a file writes numbers. */
  enum NumberStyle {
    /** 1234.5 */
    POINT,
    /** 1.234,5 and 8,2 % */
    DANISH
  }
}
