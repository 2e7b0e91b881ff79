package dk.pejl.etl.pseudonym;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A Danish personal number in its one form, ten characters, with the birth date that it tells.
 * Written with or without hyphen, or with nine digits where a leading zero was lost; replacement
 * numbers and fictive ones have 60 added to the day, and the last four may hold letters. Rules:
 * CPR-kontoret, "Personnummeret i CPR".
 *
 * @param hasCheckDigit false for an ordinary number that does not divide by 11, as valid ones since
 *     October 2007 may
 */
public record PersonalNumber(String number, LocalDate born, boolean hasCheckDigit) {
  private static final int LENGTH = 10;
  private static final int DATE_LENGTH = 6;
  private static final int ADDED_TO_DAY = 60;
  private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  /** The number that {@code text} writes, if it is one. */
  public static Optional<PersonalNumber> read(String text) {
    String plain = plain(text);
    if (!isWritten(plain)) {
      return Optional.empty();
    }
    int writtenDay = two(plain, 0);
    int day = writtenDay > ADDED_TO_DAY ? writtenDay - ADDED_TO_DAY : writtenDay;
    int month = two(plain, 2);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth born = YearMonth.of(year(two(plain, 4), plain.charAt(DATE_LENGTH)), month);
    return day < 1 || day > born.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(
            new PersonalNumber(plain, born.atDay(day), writtenDay != day || isChecked(plain)));
  }

  /** Whether {@code text} is written as a number; its date need not exist. */
  public static boolean hasForm(String text) {
    return isWritten(plain(text));
  }

  private static String plain(String text) {
    int hyphen = text.length() - 5;
    String plain =
        hyphen > 0 && text.charAt(hyphen) == '-'
            ? text.substring(0, hyphen) + text.substring(hyphen + 1)
            : text;
    return plain.length() == LENGTH - 1 ? "0" + plain : plain;
  }

  private static boolean isWritten(String plain) {
    if (plain.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char letter = plain.charAt(i);
      boolean isDigit = letter >= '0' && letter <= '9';
      if (!isDigit && (i < DATE_LENGTH || letter < 'A' || letter > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static int two(String plain, int at) {
    return (plain.charAt(at) - '0') * 10 + plain.charAt(at + 1) - '0';
  }

  /** The century is in the seventh character; a letter tells none, so the nearest is taken. */
  private static int year(int year, char seventh) {
    if (seventh <= '3') {
      return 1900 + year;
    }
    if (seventh == '4' || seventh == '9' || seventh > '9') {
      return year <= 36 ? 2000 + year : 1900 + year;
    }
    return year <= 57 ? 2000 + year : 1800 + year;
  }

  private static boolean isChecked(String plain) {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      char letter = plain.charAt(i);
      if (letter > '9') {
        return true;
      }
      sum += WEIGHTS[i] * (letter - '0');
    }
    return sum % 11 == 0;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "personal number";
  }
}
