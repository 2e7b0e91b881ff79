package dk.pejl.etl.step;

import dk.pejl.warehouse.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What every step depends on besides its own inputs. Coarse on purpose: an upgrade recomputes all.
 *
 * @param code hash of the classes and resources of etl and warehouse, crosswalks included
 * @param pseudonymKey id of the key that personal numbers become pseudonyms with
 */
public record StepEnvironment(String spark, String code, String pseudonymKey) {
  /** The input of a fingerprint that says which key a step was done with. */
  public static final String PSEUDONYM_KEY = "pseudonym_key";

  public StepEnvironment {
    Objects.requireNonNull(spark, "spark is null");
    Objects.requireNonNull(code, "code is null");
    Objects.requireNonNull(pseudonymKey, "pseudonymKey is null");
  }

  /** The environment of this process, with the pseudonym key of this id. */
  public static StepEnvironment ofThisProcess(String pseudonymKey) {
    String code = Hashes.of(CodeVersion.of(StepEnvironment.class) + CodeVersion.of(Main.class));
    return new StepEnvironment(sparkVersion(), code, pseudonymKey);
  }

  /** The fingerprint of a kind of step before its own inputs are added. */
  public Fingerprint fingerprint() {
    return Fingerprint.empty()
        .with("spark", spark)
        .with("code", code)
        .with(PSEUDONYM_KEY, pseudonymKey);
  }

  /** From a resource and not from Spark, of which a night without news loads no class. */
  private static String sparkVersion() {
    Properties versions = new Properties();
    try (InputStream in = StepEnvironment.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read versions.properties", e);
    }
    return versions.getProperty("spark");
  }
}
