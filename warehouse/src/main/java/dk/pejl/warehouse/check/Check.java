package dk.pejl.warehouse.check;

import dk.pejl.warehouse.database.SqlFile;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One check: a query that gives a row for each thing that is wrong. Its file opens with comments,
 * in Danish for the operator: {@code title}, {@code tests}, {@code matters}, {@code resolve}, and
 * {@code severity} stop or warn.
 */
public record Check(
    String id,
    String title,
    String tests,
    String matters,
    String resolve,
    Severity severity,
    SqlFile sql) {
  public Check {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(tests, "tests is null");
    Objects.requireNonNull(matters, "matters is null");
    Objects.requireNonNull(resolve, "resolve is null");
    Objects.requireNonNull(severity, "severity is null");
    Objects.requireNonNull(sql, "sql is null");
  }

  /** Reads {@code checks/<id>.sql}. */
  static Check load(String id) {
    return of(id, SqlFile.load("checks/" + id + ".sql"));
  }

  /** The check that {@code sql} describes; a missing or unknown header is a bug. */
  static Check of(String id, SqlFile sql) {
    return new Check(
        id,
        header(sql, "title"),
        header(sql, "tests"),
        header(sql, "matters"),
        header(sql, "resolve"),
        severity(sql),
        sql);
  }

  private static Severity severity(SqlFile sql) {
    String code = header(sql, "severity");
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Invalid severity of "
                        + sql.name()
                        + ": '"
                        + code
                        + "', expected stop or warn"));
  }

  private static String header(SqlFile sql, String key) {
    return find(sql, key)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Cannot read " + sql.name() + ": it has no line '-- " + key + ": '"));
  }

  /** A header goes on over lines that are indented below it. */
  private static Optional<String> find(SqlFile sql, String key) {
    Matcher matcher =
        Pattern.compile("(?m)^-- " + key + ": (.+(?:\n--   .+)*)$").matcher(sql.text());
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceAll("\n-- +", " "))
        : Optional.empty();
  }
}
