package dk.pejl.warehouse.doctor;

import static dk.pejl.warehouse.doctor.Observation.Verdict.MISSING;
import static dk.pejl.warehouse.doctor.Observation.Verdict.NOTE;
import static dk.pejl.warehouse.doctor.Observation.Verdict.OK;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.OpenPaths;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.server.Ports;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.release.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at one installation without changing or starting anything.
 *
 * @param home the state of the installation
 * @param root the checkout that Pejl runs from
 * @param environment PEJL_PYTHON and the ports
 */
record Examination(PejlHome home, Path root, Map<String, String> environment) {
  private static final long ENOUGH_BYTES = 5_000_000_000L;

  List<Observation> observe() {
    List<Observation> seen = new ArrayList<>();
    prerequisites(seen);
    versions(seen);
    port(seen, "Superset", "superset", environment.getOrDefault("PEJL_SUPERSET_PORT", "8088"));
    port(seen, "Airflow", "airflow", environment.getOrDefault("PEJL_AIRFLOW_PORT", "8080"));
    state(seen);
    access(seen);
    disk(seen);
    return List.copyOf(seen);
  }

  private void prerequisites(List<Observation> seen) {
    Runtime.Version java = Runtime.version();
    seen.add(
        new Observation(
            "prerequisite", "Java", java.feature() >= 17 ? OK : MISSING, "version " + java));
    String python = environment.getOrDefault("PEJL_PYTHON", "");
    seen.add(
        python.isEmpty()
            ? new Observation("prerequisite", "Python", MISSING, "start Pejl med ./pejl")
            : new Observation(
                "prerequisite", "Python", OK, output(python, "--version") + ", " + python));
  }

  private void versions(List<Observation> seen) {
    library(seen, "DuckDB", "warehouse", "duckdb_jdbc-([0-9.]+)\\.jar");
    library(seen, "Liquibase", "warehouse", "liquibase-core-([0-9.]+)\\.jar");
    library(seen, "Spark", "etl", "spark-sql_2\\.13-([0-9.]+)\\.jar");
    locked(seen, "Superset", "dashboards", "apache-superset", "superset");
    locked(seen, "Airflow", "schedules", "apache-airflow", "airflow");
  }

  private void library(List<Observation> seen, String what, String module, String jar) {
    Pattern pattern = Pattern.compile(jar);
    Optional<String> version = Optional.empty();
    try (Stream<Path> jars = Files.list(root.resolve(module).resolve("target").resolve("lib"))) {
      version =
          jars.map(file -> pattern.matcher(file.getFileName().toString()))
              .filter(Matcher::matches)
              .map(matcher -> matcher.group(1))
              .findFirst();
    } catch (IOException e) {
      version = Optional.empty();
    }
    seen.add(
        version
            .map(number -> new Observation("version", what, OK, number))
            .orElseGet(
                () ->
                    new Observation(
                        "version", what, MISSING, "ikke bygget, kør en ./pejl-kommando")));
  }

  private void locked(
      List<Observation> seen, String what, String module, String name, String environmentName) {
    Path lock = root.resolve(module).resolve("server").resolve("requirements.lock");
    Path venvs =
        Path.of(environment.getOrDefault("PEJL_VENVS", home.path().resolve("venv").toString()));
    boolean installed = Files.exists(venvs.resolve(environmentName).resolve("pejl-lock.txt"));
    String detail = installed ? "installeret" : "installeres ved første start";
    seen.add(
        new Observation(
            "version", what, installed ? OK : NOTE, pinnedVersion(lock, name) + ", " + detail));
  }

  private static String pinnedVersion(Path lock, String name) {
    try (Stream<String> lines = Files.lines(lock)) {
      return lines
          .filter(line -> line.startsWith(name + "=="))
          .map(line -> line.substring(name.length() + 2).split("[ ;]", 2)[0])
          .findFirst()
          .orElse("ukendt version");
    } catch (IOException e) {
      return "ukendt version";
    }
  }

  private void port(List<Observation> seen, String what, String server, String standard) {
    Optional<String> noted = text(home.path().resolve(server).resolve("run").resolve("port"));
    int number = Integer.parseInt(noted.orElse(standard));
    boolean free = Ports.isFree(number);
    if (noted.isPresent() && !free) {
      seen.add(new Observation("port", what, OK, "svarer på http://127.0.0.1:" + number));
    } else if (free) {
      seen.add(new Observation("port", what, NOTE, "kører ikke; port " + number + " er ledig"));
    } else {
      seen.add(
          new Observation(
              "port",
              what,
              NOTE,
              "kører ikke; port " + number + " er optaget, den næste ledige tages"));
    }
  }

  private void state(List<Observation> seen) {
    seen.add(new Observation("state", "PEJL_HOME", OK, home.path().toString()));
    seen.add(
        new Observation(
            "state",
            "Leverancer",
            Files.exists(home.ledger()) ? OK : NOTE,
            Files.exists(home.ledger())
                ? count(home.landing(), 2) + " filer i landing"
                : "ingen endnu, kør ./pejl load"));
    seen.add(release());
    Path lock = home.lock();
    if (Files.exists(lock)) {
      text(lock)
          .filter(holder -> !holder.isBlank())
          .ifPresent(holder -> seen.add(new Observation("state", "Senest i gang", NOTE, holder)));
    }
  }

  /** Who else can reach what; a home that is not there yet has nothing. */
  private void access(List<Observation> seen) {
    if (Files.isDirectory(home.path())) {
      List<Path> open = new OpenPaths(home).find();
      seen.add(
          new Observation(
              "access",
              "Rettigheder",
              open.isEmpty() ? OK : MISSING,
              open.isEmpty()
                  ? "kun denne konto kan læse det, der fortæller om personer"
                  : tooOpen(open)));
      seen.add(readers());
    }
  }

  /** Says of each folder or file right below the home what makes it private. */
  private String tooOpen(List<Path> open) {
    String names =
        open.stream()
            .map(path -> path.getName(0).toString())
            .distinct()
            .sorted()
            .map(name -> name.isEmpty() ? "." : name)
            .collect(Collectors.joining(" "));
    return open.size()
        + " filer eller mapper kan læses eller ændres af andre konti, fx "
        + (open.get(0).toString().isEmpty() ? "hele mappen" : open.get(0))
        + "; kør: cd "
        + home.path()
        + " && "
        + (names.startsWith(".") ? "chmod go-rwx . && " : "")
        + "chmod -R go-rwx "
        + names.replaceFirst("^\\. ?", "")
        + " og se, at de ejes af kontoen";
  }

  private Observation readers() {
    try {
      boolean passed = PrivateFiles.mode(home.path()).equals(PejlHome.PASSED_BY_GROUP);
      PosixFileAttributes attributes = Files.readAttributes(home.path(), PosixFileAttributes.class);
      return new Observation(
          "access",
          "Læsere",
          passed ? OK : NOTE,
          passed
              ? "gruppen " + attributes.group().getName() + " kan læse den udgivne lagerfil"
              : "kun denne konto kan læse den udgivne lagerfil; driftsvejledningen siger, hvordan"
                  + " analytikere får lov");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + home.path(), e);
    }
  }

  private Observation release() {
    return new Releases(home, Ledger.of(home, environment), InstantSource.system())
        .served()
        .map(
            served ->
                new Observation(
                    "state",
                    "Udgivelse",
                    OK,
                    served.id() + ", opgjort pr. " + DanishFormat.date(served.asOf())))
        .orElseGet(
            () -> new Observation("state", "Udgivelse", NOTE, "ingen endnu, kør ./pejl load"));
  }

  private void disk(List<Observation> seen) {
    try {
      long free = Files.getFileStore(existing(home.path())).getUsableSpace();
      seen.add(
          new Observation(
              "disk",
              "Ledig plads",
              free >= ENOUGH_BYTES ? OK : MISSING,
              gigabytes(free)
                  + " GB"
                  + (free >= ENOUGH_BYTES ? "" : "; Pejl bør have mindst 5 GB")));
    } catch (IOException e) {
      seen.add(
          new Observation("disk", "Ledig plads", MISSING, "kan ikke aflæses: " + e.getMessage()));
    }
  }

  private static Path existing(Path path) {
    Path found = path;
    while (!Files.exists(found)) {
      found = found.getParent();
    }
    return found;
  }

  private static String gigabytes(long bytes) {
    return DanishFormat.number(BigDecimal.valueOf(bytes).movePointLeft(9), 1);
  }

  private static long count(Path folder, int depth) {
    try (Stream<Path> files = Files.find(folder, depth, (path, what) -> what.isRegularFile())) {
      return files.count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String output(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return text.strip();
    } catch (IOException e) {
      return "svarer ikke";
    }
  }
}
