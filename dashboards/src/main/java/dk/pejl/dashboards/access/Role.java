package dk.pejl.dashboards.access;

import dk.pejl.dashboards.superset.Permission;
import java.util.List;
import java.util.Objects;

/**
 * What a kind of people may do.
 *
 * @param name its name in Superset
 * @param sqlLab whether it may write SQL, and so see the whole published file
 * @param limited whether its rows are those that a person has access to; never together with {@code
 *     sqlLab}, which no row filter holds in
 */
public record Role(
    String name,
    String title,
    String description,
    boolean sqlLab,
    boolean limited,
    List<Permission> permissions) {
  /** Stands in a file for the view of the one database, whose name holds a number. */
  public static final String DATABASE = "${database}";

  public Role {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(description, "description is null");
    permissions = List.copyOf(permissions);
  }
}
