package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ResourceFolderTest {
  @Test
  void readsTheFilesOfAJarByName() {
    assertThat(
            ResourceFolder.texts(
                Assertions.class, "META-INF/maven/org.assertj/assertj-core", ".xml"))
        .containsOnlyKeys("pom.xml");
  }

  @Test
  void givesNothingForAFolderThatIsNotThere() {
    assertThat(ResourceFolder.texts(ResourceFolderTest.class, "no-such-folder", ".yaml")).isEmpty();
  }
}
