package dk.pejl.dashboards.access;

import dk.pejl.yaml.NearestName;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code access.yaml}: each login with its person, role and scopes. */
public final class AccessFile {
  /** Its name below PEJL_HOME. */
  public static final String NAME = "access.yaml";

  private static final Set<String> KEYS =
      Set.of("name", "email", "role", "documents", "municipalities", "schools");
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final List<Role> roles;
  private final KnownScopes known;
  private final Set<String> taken;

  /**
   * @param taken logins that are not for people
   */
  public AccessFile(List<Role> roles, KnownScopes known, Set<String> taken) {
    this.roles = List.copyOf(roles);
    this.known = known;
    this.taken = Set.copyOf(taken);
  }

  /** The people of {@code file}, none when there is no such file; what is wrong is noted. */
  public Access read(Path file, Problems problems) {
    List<Person> people = new ArrayList<>();
    if (Files.exists(file)) {
      YamlFile.read(file, problems)
          .ifPresent(
              yaml -> yaml.entries().forEach((login, value) -> people.add(person(login, value))));
      emails(people, file, problems);
    }
    return new Access(roles, people);
  }

  private Person person(String login, YamlValue yaml) {
    if (!LOGIN.matcher(login).matches()) {
      yaml.problem(
          "Invalid login: '" + login + "', expected small letters, digits, points and hyphens");
    }
    if (taken.contains(login)) {
      yaml.problem("Login '" + login + "' is Pejl's own");
    }
    yaml.onlyKeys(KEYS);
    String name = yaml.requireText("name").strip();
    int space = name.lastIndexOf(' ');
    if (space < 0) {
      yaml.find("name").ifPresent(v -> v.problem("Invalid name, expected a first and a last name"));
    }
    yaml.require("email")
        .filter(email -> !EMAIL.matcher(email.text()).matches())
        .ifPresent(email -> email.problem("Invalid e-mail"));
    Person person =
        new Person(
            login,
            name.substring(0, Math.max(0, space)).strip(),
            name.substring(space + 1),
            yaml.findText("email").orElse(""),
            role(yaml),
            scopes(yaml, "documents", "document", known.documents()),
            scopes(yaml, "municipalities", "municipality", known.municipalities()),
            scopes(yaml, "schools", "school", known.schools().keySet()));
    scopesFitRole(person, yaml);
    return person;
  }

  private String role(YamlValue yaml) {
    List<String> names = roles.stream().map(Role::name).toList();
    return yaml.require("role").map(role -> role.oneOf("role", names)).orElse("");
  }

  private static Set<String> scopes(
      YamlValue yaml, String key, String what, Collection<String> known) {
    Set<String> scopes = new TreeSet<>();
    for (YamlValue item : yaml.find(key).map(YamlValue::items).orElse(List.of())) {
      String scope = item.text();
      if (!known.contains(scope)) {
        item.problem("Unknown " + what + ": '" + scope + "'" + NearestName.hint(scope, known));
      }
      scopes.add(scope);
    }
    return scopes;
  }

  private void scopesFitRole(Person person, YamlValue yaml) {
    boolean none =
        person.documents().isEmpty()
            && person.municipalities().isEmpty()
            && person.schools().isEmpty();
    for (Role role : roles) {
      if (role.name().equals(person.role()) && role.limited() && none) {
        yaml.problem(
            "A person of role '" + role.name() + "' needs documents, municipalities or schools");
      } else if (role.name().equals(person.role()) && !role.limited() && !none) {
        yaml.problem(
            "Role '" + role.name() + "' sees all: take documents, municipalities and schools out");
      }
    }
  }

  private static void emails(List<Person> people, Path file, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Person person : people) {
      if (!seen.add(person.email())) {
        problems.add(
            file.getFileName().toString(),
            1,
            "The e-mail of '" + person.login() + "' stands twice");
      }
    }
  }
}
