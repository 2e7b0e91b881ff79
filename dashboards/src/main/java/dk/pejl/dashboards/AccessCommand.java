package dk.pejl.dashboards;

import dk.pejl.console.Json;
import dk.pejl.console.TextTable;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.AccessFile;
import dk.pejl.dashboards.access.KnownScopes;
import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.access.Role;
import dk.pejl.dashboards.provision.AccessProvisioning;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "access",
    mixinStandardHelpOptions = true,
    description =
        "Viser, hvem der må se hvad: rollerne, og personerne i PEJL_HOME/access.yaml. Filen"
            + " kontrolleres; den tages i brug med ./pejl dashboards apply.")
final class AccessCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Skriv JSON for maskiner.")
  private boolean json;

  @Option(
      names = "--show-password",
      description = "Vis også hver persons første adgangskode, når der er givet en.")
  private boolean showPassword;

  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    Access access;
    try (Connection published = here.openPublished()) {
      access = here.access(KnownScopes.read(published));
    }
    System.out.print(json ? json(access, here) + "\n" : tables(access, here));
    return 0;
  }

  private String json(Access access, Workplace here) {
    List<Object> roles = new ArrayList<>();
    for (Role role : access.roles()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("role", role.name());
      row.put("sql_lab", role.sqlLab());
      row.put("rows", role.limited() ? "by_access" : "all");
      roles.add(row);
    }
    List<Object> people = new ArrayList<>();
    for (Person person : access.people()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("login", person.login());
      row.put("name", person.name());
      row.put("email", person.email());
      row.put("role", person.role());
      row.put("documents", new TreeSet<>(person.documents()));
      row.put("municipalities", new TreeSet<>(person.municipalities()));
      row.put("schools", new TreeSet<>(person.schools()));
      if (showPassword) {
        row.put("password", password(person, here));
      }
      people.add(row);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("roles", roles);
    all.put("people", people);
    return Json.text(all);
  }

  private String tables(Access access, Workplace here) {
    TextTable roles = new TextTable("rolle", "SQL", "hvad den ser");
    for (Role role : access.roles()) {
      roles.add(role.name(), role.sqlLab() ? "ja" : "nej", role.description());
    }
    if (access.people().isEmpty()) {
      return roles.text() + "\nIngen personer har adgang: der er ingen " + AccessFile.NAME + "\n";
    }
    List<String> headings = new ArrayList<>(List.of("login", "navn", "rolle", "ser"));
    if (showPassword) {
      headings.add("første adgangskode");
    }
    TextTable people = new TextTable(headings.toArray(String[]::new));
    for (Person person : access.people()) {
      List<String> row =
          new ArrayList<>(
              List.of(person.login(), person.name(), person.role(), sees(person, access)));
      if (showPassword) {
        row.add(password(person, here));
      }
      people.add(row.toArray());
    }
    return roles.text() + "\n" + people.text();
  }

  private static String sees(Person person, Access access) {
    if (!access.role(person.role()).limited()) {
      return "alt";
    }
    List<String> parts = new ArrayList<>();
    part(parts, "dokument", person.documents());
    part(parts, "kommune", person.municipalities());
    part(parts, "skole", person.schools());
    return String.join("; ", parts);
  }

  private static void part(List<String> parts, String what, Set<String> scopes) {
    if (!scopes.isEmpty()) {
      parts.add(what + " " + String.join(", ", new TreeSet<>(scopes)));
    }
  }

  /** Empty until the person's login is made. */
  private static String password(Person person, Workplace here) {
    return here.folder().secrets().find(AccessProvisioning.passwordOf(person.login())).orElse("");
  }
}
