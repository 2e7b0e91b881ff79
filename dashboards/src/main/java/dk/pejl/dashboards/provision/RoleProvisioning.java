package dk.pejl.dashboards.provision;

import dk.pejl.console.PejlException;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.access.Role;
import dk.pejl.dashboards.superset.Permission;
import dk.pejl.dashboards.superset.SupersetSecurity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the roles of a server those of the files, and gives each person a role of its own. */
final class RoleProvisioning {
  private final SupersetSecurity security;

  RoleProvisioning(SupersetSecurity security) {
    this.security = Objects.requireNonNull(security, "security is null");
  }

  /** Adds what was done to {@code done}; returns all roles of the server by name. */
  Map<String, Long> apply(AccessRules rules, List<String> done) {
    Map<String, Long> roles = new HashMap<>(security.roles());
    Map<Permission, Long> permissions = security.permissions();
    Map<String, Set<Long>> wanted = new TreeMap<>();
    for (Role role : rules.access().roles()) {
      wanted.put(role.name(), numbers(role, rules.database(), permissions));
    }
    for (Person person : rules.access().people()) {
      wanted.put(person.ownRole(), Set.of());
    }
    wanted.forEach((name, numbers) -> role(name, numbers, roles, done));
    deleteRetired(wanted.keySet(), roles, done);
    return roles;
  }

  private void role(String name, Set<Long> wanted, Map<String, Long> roles, List<String> done) {
    boolean isNew = !roles.containsKey(name);
    long role = isNew ? security.createRole(name) : roles.get(name);
    roles.put(name, role);
    boolean differs = isNew ? !wanted.isEmpty() : !security.permissionsOf(role).equals(wanted);
    if (differs) {
      security.givePermissions(role, wanted);
    }
    if (isNew || differs) {
      done.add("rolle " + name + (isNew ? ": ny" : ": rettigheder"));
    }
  }

  /** The roles of people stay, for they tell whose login Pejl made. */
  private void deleteRetired(Set<String> wanted, Map<String, Long> roles, List<String> done) {
    for (String name : new TreeSet<>(roles.keySet())) {
      boolean ours = name.startsWith(Access.PREFIX) && !name.startsWith(Access.OF_PERSON);
      if (ours && !wanted.contains(name)) {
        security.deleteRole(roles.remove(name));
        done.add("rolle " + name + ": slettet");
      }
    }
  }

  private static Set<Long> numbers(Role role, String database, Map<Permission, Long> known) {
    Set<Long> numbers = new TreeSet<>();
    for (Permission permission : role.permissions()) {
      numbers.add(number(role, permission, database, known));
    }
    return numbers;
  }

  private static long number(
      Role role, Permission permission, String database, Map<Permission, Long> known) {
    boolean ofDatabase = permission.view().equals(Role.DATABASE);
    return known.entrySet().stream()
        .filter(entry -> entry.getKey().action().equals(permission.action()))
        .filter(
            entry ->
                ofDatabase
                    ? entry.getKey().view().startsWith("[" + database + "].(id:")
                    : entry.getKey().view().equals(permission.view()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                PejlException.outsideService(
                    "Cannot give role %s a permission: Superset has no '%s'"
                        .formatted(role.name(), permission)));
  }
}
