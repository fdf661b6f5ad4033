package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.demo.Sample;

/** Every real file that lies beside the checkout goes in, each under another library. */
@WithPlatform
class SharedFilesIT {

  private final Stranger stranger;

  SharedFilesIT(RunningPlatform platform) {
    this.stranger = new Stranger(platform);
  }

  @TestFactory
  Stream<DynamicTest> everyFileGoesInAndASecondTimeChangesNothing() throws IOException {
    Path folder = SharedData.folder().resolve("marc");
    if (!Files.isDirectory(folder)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "real files",
              () -> abort("There is no folder %s beside the checkout".formatted(folder))));
    }
    var files = marcFiles(folder);
    var libraries = libraries(files.size());
    return Stream.iterate(0, place -> place < files.size(), place -> place + 1)
        .map(
            place ->
                DynamicTest.dynamicTest(
                    files.get(place).getFileName().toString(),
                    () -> goesInTwice(libraries.get(place), files.get(place))));
  }

  private void goesInTwice(String library, Path file) throws Exception {
    var first = sync(library, file);
    var second = sync(library, file);
    if (first.isPresent()) {
      var taken = first.get();
      assertThat(taken.received()).isPositive();
      assertThat(taken.received()).isEqualTo(taken.taken() + taken.rejected());
      assertThat(taken.searchable()).isGreaterThanOrEqualTo(taken.taken());
      assertThat(second).get().returns(0L, SyncState::added);
      assertThat(second.orElseThrow().revised()).isLessThanOrEqualTo(2 * taken.repeated());
    }
  }

  /** Nothing when the file is refused as a whole, with a sentence. */
  private Optional<SyncState> sync(String library, Path file) throws Exception {
    try {
      return Optional.of(stranger.sync(library, file, Map.of()));
    } catch (Refused refused) {
      assertThat(refused.getMessage()).isNotBlank();
      assertThat(refused.status()).isEqualTo(422);
      return Optional.empty();
    }
  }

  private static List<Path> marcFiles(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(file -> !file.toString().endsWith(".csv"))
          .filter(SharedFilesIT::isMarc)
          .sorted()
          .toList();
    }
  }

  private static boolean isMarc(Path file) {
    try {
      return MarcFile.at(file).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Libraries that the demonstration has members for and sends nothing under. */
  private static List<String> libraries(int count) throws IOException {
    var busy = Sample.syncs().stream().map(sync -> sync.isil()).toList();
    return Sample.members()
        .lines()
        .filter(line -> line.contains(",COUNTY,"))
        .map(line -> line.split(",", 2)[0])
        .filter(isil -> !busy.contains(isil) && !isil.startsWith("CN-1101"))
        .limit(count)
        .toList();
  }
}
