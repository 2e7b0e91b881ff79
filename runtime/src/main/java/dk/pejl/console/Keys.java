package dk.pejl.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys to services of others: the environment variable {@code PEJL_KEY_NAME} goes before the file
 * {@code name} in the home's folder of keys, which only the service account may read.
 */
public final class Keys {
  /** What a key may be called. */
  public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");
  private static final Set<String> PRIVATE = Set.of("0600", "0400");

  private final Path folder;
  private final Map<String, String> environment;

  public Keys(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /** Where the key of this name is looked for, for people. */
  public String places(String name) {
    return variable(name) + " eller " + folder.resolve(name);
  }

  /** Whether there is a key of this name, good or not. */
  public boolean has(String name) {
    return environment.containsKey(variable(name)) || Files.exists(folder.resolve(name));
  }

  /**
   * The key of this name. One that is missing, that others can read or that no header can carry is
   * a wrong-input fault that says how to mend it, in Danish and without the key.
   */
  public Secret find(String name) {
    String value = environment.get(variable(name));
    String place = value == null ? folder.resolve(name).toString() : variable(name);
    String key = (value == null ? read(name) : value).strip();
    if (!VISIBLE.matcher(key).matches()) {
      throw PejlException.wrongInput(
          "nøglen i " + place + " er tom eller har tegn, som en nøgle ikke har; sæt den ind igen");
    }
    return new Secret(key);
  }

  private String read(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file)) {
        throw PejlException.wrongInput("nøglen »" + name + "« mangler; læg den i " + places(name));
      }
      String mode = PrivateFiles.mode(file.toRealPath());
      if (!PRIVATE.contains(mode)) {
        throw PejlException.wrongInput(
            "andre kan læse " + file + " (" + mode + "); kør: chmod 600 " + file);
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw PejlException.wrongInput("nøglen i " + file + " kan ikke læses", e);
    }
  }

  private static String variable(String name) {
    return "PEJL_KEY_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
