package dk.pejl.dashboards.access;

import dk.pejl.dashboards.superset.Permission;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the folder of roles, one YAML file for each, and checks that none opens too much. */
public final class RoleFolder {
  private static final Set<String> KEYS =
      Set.of("title", "description", "sql_lab", "rows", "permissions");
  private static final Set<String> NEVER =
      Set.of("all_database_access", "all_datasource_access", "all_query_access");
  private static final Set<String> WITH_SQL_LAB_ONLY =
      Set.of("database_access", "catalog_access", "schema_access", "datasource_access");

  private RoleFolder() {}

  /** All roles below {@code folder}, ordered by name; what is wrong is noted. */
  public static List<Role> read(Path folder, Problems problems) {
    List<Role> roles = new ArrayList<>();
    for (Path file : files(folder)) {
      YamlFile.read(file, problems).ifPresent(yaml -> roles.add(role(file, yaml)));
    }
    if (roles.isEmpty()) {
      problems.add(folder.getFileName().toString(), 1, "There is no role");
    }
    return roles;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Role role(Path file, YamlValue yaml) {
    yaml.onlyKeys(KEYS);
    String name = file.getFileName().toString().replace(".yaml", "");
    if (!name.startsWith(Access.PREFIX) || name.startsWith(Access.OF_PERSON)) {
      yaml.problem("Invalid role: '" + name + "', expected a name that starts with pejl-");
    }
    boolean sqlLab = yaml.require("sql_lab").map(YamlValue::bool).orElse(false);
    boolean limited = !yaml.requireText("rows").equals("all");
    yaml.find("rows").ifPresent(rows -> rows.oneOf("rows", List.of("all", "by_access")));
    if (sqlLab && limited) {
      yaml.problem("A role with SQL Lab sees all rows: a limit on rows does not hold there");
    }
    List<Permission> permissions = new ArrayList<>();
    Set<Permission> seen = new HashSet<>();
    for (YamlValue item : yaml.require("permissions").map(YamlValue::items).orElse(List.of())) {
      Permission permission = permission(item, sqlLab);
      if (!seen.add(permission)) {
        item.problem("Permission '" + permission + "' stands twice");
      }
      permissions.add(permission);
    }
    return new Role(
        name,
        yaml.requireText("title"),
        yaml.requireText("description"),
        sqlLab,
        limited,
        permissions);
  }

  private static Permission permission(YamlValue item, boolean sqlLab) {
    List<YamlValue> pair = item.items();
    if (pair.size() != 2) {
      item.problem("Invalid permission, expected [what may be done, with what]");
      return new Permission("", "");
    }
    Permission permission = new Permission(pair.get(0).text(), pair.get(1).text());
    if (NEVER.contains(permission.action())) {
      item.problem("Permission '" + permission + "' opens more than the published file");
    }
    boolean needsSqlLab =
        WITH_SQL_LAB_ONLY.contains(permission.action()) || permission.view().equals("SQLLab");
    if (needsSqlLab && !sqlLab) {
      item.problem("Permission '" + permission + "' is for roles with SQL Lab");
    }
    return permission;
  }
}
