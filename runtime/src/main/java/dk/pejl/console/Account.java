package dk.pejl.console;

import java.util.Map;

/** The account of the operating system that a command runs with. */
public final class Account {
  private Account() {}

  /** Its name, with that of the person who borrowed it through {@code sudo}. */
  public static String name() {
    return name(System.getProperty("user.name", ""), System.getenv());
  }

  static String name(String account, Map<String, String> environment) {
    String person = environment.getOrDefault("SUDO_USER", "");
    return person.isEmpty() || person.equals(account) ? account : account + " (" + person + ")";
  }
}
