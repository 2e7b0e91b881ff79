package dk.pejl.yaml;

import java.util.Objects;

/** Something wrong in a YAML file: where (file name and 1-based line) and what, in one sentence. */
public record Problem(String file, int line, String text) {
  public Problem {
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(text, "text is null");
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + text;
  }
}
