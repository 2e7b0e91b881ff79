package dk.pejl.etl.night;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pseudonyms of a core file, and where else they are found: as a column's two numbers or one of
 * them, written with digits or as hexadecimal text, and as bytes of a file in either order.
 */
final class PseudonymSearch implements AutoCloseable {
  private static final Pattern WRITTEN =
      Pattern.compile("-?\\b[0-9]{12,20}\\b|\\b[0-9a-f]{16,32}\\b");
  private static final String FOUND =
      "select count(*) from (select unnest(regexp_extract_all(lower(t::varchar),"
          + " '-?[0-9]{12,20}|[0-9a-f]{16,32}')) as written from %s as t)"
          + " semi join memory.main.pseudonym using (written)";

  private final Connection duckDb;
  private final Set<String> written;
  private final Set<Long> numbers;

  private PseudonymSearch(Connection duckDb, Set<String> written, Set<Long> numbers) {
    this.duckDb = duckDb;
    this.written = written;
    this.numbers = numbers;
  }

  /** All pseudonyms in the tables of {@code core} that have persons. */
  static PseudonymSearch of(Path core, Path temporary) throws IOException {
    Connection duckDb = new DuckDb(DuckDbSettings.small(temporary)).openInMemory();
    Sql.attach(duckDb, core, "core");
    Sql.execute(duckDb, "create table memory.main.person (hi bigint, lo bigint)");
    Sql.query(
            duckDb,
            row -> row.getString(1),
            "select format('core.\"{}\".\"{}\"', schema_name, table_name) from duckdb_columns()"
                + " where database_name = 'core' and column_name = 'person_hi'")
        .forEach(
            table ->
                Sql.execute(
                    duckDb,
                    "insert into memory.main.person select distinct person_hi, person_lo from "
                        + table));
    Set<Long> numbers =
        new HashSet<>(
            Sql.query(
                duckDb,
                row -> row.getLong(1),
                "select hi from memory.main.person union select lo from memory.main.person"));
    Set<String> written = new HashSet<>();
    for (Long number : numbers) {
      written.add(Long.toString(number));
      written.add(Long.toUnsignedString(number));
      written.add("%016x".formatted(number));
      written.add(Long.toHexString(number));
    }
    Path list = Files.write(temporary.resolve("pseudonyms.csv"), written);
    Sql.execute(
        duckDb,
        "create table memory.main.pseudonym as from read_csv('%s', header = false, columns ="
                .formatted(list)
            + " {'written': 'varchar'})");
    Sql.execute(duckDb, "detach core");
    return new PseudonymSearch(duckDb, written, numbers);
  }

  int count() {
    return numbers.size() / 2;
  }

  /** The tables of a database that have one, in any column. */
  List<String> tablesIn(Path database) {
    Sql.attach(duckDb, database, "looked_at");
    try {
      return Sql.query(
              duckDb,
              row -> row.getString(1),
              "select format('looked_at.\"{}\".\"{}\"', schema_name, table_name)"
                  + " from duckdb_tables() where database_name = 'looked_at'")
          .stream()
          .filter(table -> Sql.queryLong(duckDb, FOUND.formatted(table)) > 0)
          .toList();
    } finally {
      Sql.execute(duckDb, "detach looked_at");
    }
  }

  /** Whether any eight bytes of the file, at any place, are half of one. */
  boolean isInBytes(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    ByteBuffer little = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer big = ByteBuffer.wrap(content).order(ByteOrder.BIG_ENDIAN);
    for (int at = 0; at + Long.BYTES <= content.length; at++) {
      if (numbers.contains(little.getLong(at)) || numbers.contains(big.getLong(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one is written in the file. */
  boolean isInText(Path file) throws IOException {
    return isInText(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  boolean isInText(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .flatMap(found -> halves(found.group()))
        .anyMatch(written::contains);
  }

  /** Two halves may be written as one. */
  private static Stream<String> halves(String text) {
    int half = 16;
    return text.length() == 2 * half
        ? Stream.of(text.substring(0, half), text.substring(half))
        : Stream.of(text);
  }

  /** The files below a folder that have one in their text or bytes, but those below {@code but}. */
  List<String> filesIn(Path folder, Set<String> but) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path below = folder.relativize(file);
        if (but.stream().noneMatch(below::startsWith) && (isInText(file) || isInBytes(file))) {
          found.add(below.toString());
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    duckDb.close();
  }
}
