package dk.pejl.dashboards.access;

import java.util.List;
import java.util.Objects;

/**
 * Who may see what. Whoever is not here may not log in, and whoever is sees what stands here and no
 * more.
 *
 * @param roles all roles, ordered by name
 * @param people in the order of the file; none when there is no file
 */
public record Access(List<Role> roles, List<Person> people) {
  /** How the names of Pejl's roles start. */
  public static final String PREFIX = "pejl-";

  /** How the names of the roles start that are one person's. */
  public static final String OF_PERSON = "pejl-adgang-";

  public Access {
    roles = List.copyOf(roles);
    people = List.copyOf(people);
  }

  /** The role of this name. */
  public Role role(String name) {
    return roles.stream()
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Cannot find role " + name));
  }

  /** The people whose rows are limited. */
  public List<Person> limited() {
    return people.stream().filter(person -> role(person.role()).limited()).toList();
  }

  /** The names of the roles that are limited, or of those that are not. */
  public List<String> roleNames(Rows rows) {
    Objects.requireNonNull(rows, "rows is null");
    return roles.stream()
        .filter(role -> role.limited() == (rows == Rows.LIMITED))
        .map(Role::name)
        .toList();
  }

  /** Which rows a role sees. */
  public enum Rows {
    ALL,
    LIMITED
  }
}
