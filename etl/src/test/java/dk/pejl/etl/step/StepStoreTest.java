package dk.pejl.etl.step;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepStoreTest {
  private static final StepKey KEY =
      new StepKey("population/school_year=2024-25", Fingerprint.empty().with("input", "1"));
  private static final StepResult RESULT =
      new StepResult(
          3, "a INT", "digest", Map.of("outcome", "usable", "years", List.of("2024/25")));

  @TempDir Path root;
  private StepStore store;

  @BeforeEach
  void openStore() {
    store = StepStore.at(root.toUri());
  }

  @Test
  void knowsAStepOnlyWhenItIsDone() throws IOException {
    assertThat(store.find(KEY)).isEmpty();
    FinishedStep finished = store.finish(KEY, work("rows"), RESULT);
    assertThat(finished.files()).containsExactly(new StepFile("part=1/a.parquet", 4));
    assertThat(store.find(KEY)).contains(finished);
    assertThat(Path.of(finished.folder()).resolve("part=1/a.parquet")).hasContent("rows");
    assertThat(StepStore.at(root.toUri()).find(KEY)).contains(finished);
  }

  @Test
  void doesNotTakeOutputWithoutStepFileForDone() throws IOException {
    FinishedStep finished = store.finish(KEY, work("half"), RESULT);
    Files.delete(Path.of(finished.folder()).resolve("step.json"));
    assertThat(store.find(KEY)).isEmpty();
    FinishedStep again = store.finish(KEY, work("whole"), RESULT);
    assertThat(Path.of(again.folder()).resolve("part=1/a.parquet")).hasContent("whole");
  }

  @Test
  void sweepsWhatAKilledRunLeftAndNothingElse() throws IOException {
    FinishedStep done = store.finish(KEY, work("done"), RESULT);
    StepKey other = new StepKey("jobindsats", Fingerprint.empty().with("input", "2"));
    FinishedStep half = store.finish(other, work("half"), RESULT);
    Files.delete(Path.of(half.folder()).resolve("step.json"));
    URI workplace = work("under way");
    store.sweep(Set.of());
    assertThat(Path.of(workplace)).doesNotExist();
    assertThat(Path.of(half.folder())).doesNotExist();
    assertThat(store.find(KEY)).contains(done);
  }

  @Test
  void finishesAStepWithoutOutput() {
    FinishedStep finished = store.finish(KEY, store.workplace(), RESULT);
    assertThat(finished.files()).isEmpty();
    assertThat(store.find(KEY)).contains(finished);
  }

  @Test
  void sealsAnOutputAndRemovesItOnlyWhenAskedByName() throws IOException {
    FinishedStep sealed = store.finish(KEY, work("sealed"), RESULT);
    store.seal(sealed);
    Path folder = Path.of(sealed.folder());
    assertThat(PrivateFiles.mode(folder)).isEqualTo("0500");
    assertThat(PrivateFiles.mode(folder.resolve("part=1/a.parquet"))).isEqualTo("0400");
    assertThat(store.isWhole(sealed)).isTrue();

    store.sweep(Set.of(KEY.folder()));
    store.keep(Set.of(KEY.folder()));
    store.removeIf(step -> step.result().rows() == 7);
    assertThat(store.find(KEY)).contains(sealed);
    PejlHome.createPrivate(folder.resolve("part=1"));
    Files.delete(folder.resolve("part=1/a.parquet"));
    assertThat(store.isWhole(sealed)).isFalse();
    store.removeIf(step -> step.result().rows() == 3);
    assertThat(folder).doesNotExist();
  }

  @Test
  void keepsOnlyWhatItIsTold() throws IOException {
    FinishedStep kept = store.finish(KEY, work("kept"), RESULT);
    StepKey other = new StepKey(KEY.name(), Fingerprint.empty().with("input", "2"));
    FinishedStep removed = store.finish(other, work("removed"), RESULT);
    store.keep(Set.of(KEY.folder()));
    assertThat(store.find(KEY)).contains(kept);
    assertThat(Path.of(removed.folder())).doesNotExist();
  }

  @Test
  void discardsAWorkplace() throws IOException {
    URI workplace = work("rejected");
    store.discard(workplace);
    assertThat(Path.of(workplace)).doesNotExist();
  }

  @Test
  void leavesNoFilesOfItsOwnBesideTheOutput() throws IOException {
    FinishedStep finished = store.finish(KEY, work("rows"), RESULT);
    try (Stream<Path> files = Files.list(Path.of(finished.folder()))) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("part=1", "step.json");
    }
  }

  private URI work(String content) throws IOException {
    URI workplace = store.workplace();
    Path folder = Files.createDirectories(Path.of(workplace).resolve("part=1"));
    Files.writeString(folder.resolve("a.parquet"), content);
    return workplace;
  }
}
