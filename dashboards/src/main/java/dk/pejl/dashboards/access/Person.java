package dk.pejl.dashboards.access;

import java.util.Objects;
import java.util.Set;

/**
 * Someone who may log in.
 *
 * @param role the name of the role
 * @param documents the ids of the documents whose targets the person may see
 * @param municipalities the codes of the person's own municipalities
 * @param schools the codes of the person's own schools, whose parts go with them
 */
public record Person(
    String login,
    String firstName,
    String lastName,
    String email,
    String role,
    Set<String> documents,
    Set<String> municipalities,
    Set<String> schools) {
  public Person {
    Objects.requireNonNull(login, "login is null");
    Objects.requireNonNull(firstName, "firstName is null");
    Objects.requireNonNull(lastName, "lastName is null");
    Objects.requireNonNull(email, "email is null");
    Objects.requireNonNull(role, "role is null");
    documents = Set.copyOf(documents);
    municipalities = Set.copyOf(municipalities);
    schools = Set.copyOf(schools);
  }

  /** First and last name. */
  public String name() {
    return firstName + " " + lastName;
  }

  /**
   * The role that is this person's alone: row filters hang on it, and it shows that Pejl made the
   * login.
   */
  public String ownRole() {
    return Access.OF_PERSON + login;
  }
}
