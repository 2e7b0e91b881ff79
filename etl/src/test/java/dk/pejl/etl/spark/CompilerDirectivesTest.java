package dk.pejl.etl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the JVM that tests run on, which takes directives. */
final class CompilerDirectivesTest {
  @TempDir Path parent;

  @BeforeEach
  @AfterEach
  void noneAreGiven() throws JMException {
    ask("compilerDirectivesClear");
  }

  @Test
  void generatedCodeIsCompiledByTheQuickCompilerAlone() throws JMException, IOException {
    assertThat(ask("compilerDirectivesPrint")).doesNotContain("GeneratedClass");

    Path folder = Files.createDirectory(parent.resolve("with a space"));
    assertThat(CompilerDirectives.add(folder)).isTrue();

    assertThat(ask("compilerDirectivesPrint"))
        .contains("org/apache/spark/sql/catalyst/expressions/GeneratedClass*.*")
        .containsPattern("(?s)c2 directives:.*Exclude:true");
    assertThat(folder).isEmptyDirectory();
  }

  private static String ask(String command) throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                command,
                new Object[0],
                new String[0]);
  }
}
