package dk.pejl.etl.night;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The personal numbers in a folder of deliveries, and where else they are found, with a hyphen or
 * without, or the key that their pseudonyms are made with.
 */
final class PersonalNumbers implements AutoCloseable {
  private static final Pattern NUMBER =
      Pattern.compile("\\b[0-9]{6}-?[0-9]{4}\\b|\\b[0-9a-f]{64}\\b");
  private static final String FOUND =
      "select count(*) from (select replace(unnest(regexp_extract_all(t::varchar,"
          + " '\\b[0-9]{6}-?[0-9]{4}\\b|\\b[0-9a-f]{64}\\b')), '-', '') as number from %s as t)"
          + " semi join memory.main.personal using (number)";

  private final Set<String> numbers;
  private final Connection duckDb;

  private PersonalNumbers(Set<String> numbers, Connection duckDb) {
    this.numbers = numbers;
    this.duckDb = duckDb;
  }

  /** The key in {@code keyFile}, and the numbers under CPR in the deliveries of {@code inbox}. */
  static PersonalNumbers in(Path inbox, Path keyFile, Path temporary) throws IOException {
    Set<String> numbers = new HashSet<>();
    numbers.add(Files.readString(keyFile).strip());
    for (Path file : files(inbox)) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      int at = column(lines.get(0));
      for (String line : at < 0 ? List.<String>of() : lines.subList(1, lines.size())) {
        numbers.add(line.split(";", -1)[at].replace("-", ""));
      }
    }
    Path list = Files.write(temporary.resolve("numbers.csv"), numbers);
    Connection duckDb = new DuckDb(DuckDbSettings.small(temporary)).openInMemory();
    Sql.execute(
        duckDb,
        "create table memory.main.personal as from read_csv('%s', header = false, columns ="
                .formatted(list)
            + " {'number': 'varchar'})");
    return new PersonalNumbers(numbers, duckDb);
  }

  private static int column(String header) {
    List<String> names = List.of(header.split(";", -1));
    return Math.max(names.indexOf("CPR-nr."), names.indexOf("CPR_nr"));
  }

  int count() {
    return numbers.size();
  }

  /** The files and tables below {@code folder} that hold one, those in {@code landing} left out. */
  List<String> placesIn(Path folder) throws IOException {
    List<String> places = new ArrayList<>();
    Map<String, List<Path>> parquet = new TreeMap<>();
    for (Path file : files(folder)) {
      Path below = folder.relativize(file);
      if (below.startsWith("landing")) {
        continue;
      }
      if (file.toString().endsWith(".parquet")) {
        parquet
            .computeIfAbsent(
                below.subpath(0, Math.min(2, below.getNameCount())).toString(),
                key -> new ArrayList<>())
            .add(file);
      } else if (file.toString().endsWith(".duckdb")) {
        places.addAll(tables(file));
      } else if (isInText(file)) {
        places.add(below.toString());
      }
    }
    parquet.forEach(
        (name, files) -> {
          if (isIn("read_parquet(%s, union_by_name = true)".formatted(quoted(files)))) {
            places.add(name);
          }
        });
    return places;
  }

  private List<String> tables(Path database) {
    Sql.attach(duckDb, database, "looked_at");
    try {
      return Sql.query(
              duckDb,
              row -> row.getString(1),
              "select format('looked_at.\"{}\".\"{}\"', schema_name, table_name)"
                  + " from duckdb_tables() where database_name = 'looked_at'")
          .stream()
          .filter(this::isIn)
          .map(table -> database.getFileName() + " " + table)
          .toList();
    } finally {
      Sql.execute(duckDb, "detach looked_at");
    }
  }

  private boolean isIn(String relation) {
    return Sql.queryLong(duckDb, FOUND.formatted(relation)) > 0;
  }

  /** Whether one stands anywhere in the bytes of a file. */
  boolean isInText(Path file) throws IOException {
    return NUMBER
        .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
        .results()
        .anyMatch(found -> numbers.contains(found.group().replace("-", "")));
  }

  private static String quoted(Collection<Path> files) {
    return files.stream().map(file -> "'" + file + "'").toList().toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public void close() throws SQLException {
    duckDb.close();
  }
}
