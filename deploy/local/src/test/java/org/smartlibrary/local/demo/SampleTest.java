package org.smartlibrary.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

  @Test
  void everyFileIsThereAndGoesToALibraryThatIsAMember(@TempDir Path folder) throws IOException {
    var members =
        Sample.members().lines().map(line -> line.split(",", 2)[0]).collect(Collectors.toSet());

    assertThat(Sample.syncs()).hasSizeGreaterThan(30);
    for (var sync : Sample.syncs()) {
      assertThat(members).contains(sync.isil());
      assertThat(Sample.copy(sync.file(), folder)).isNotEmptyFile();
    }
  }

  @Test
  void aSearchIsWithoutWhatItShallShow() throws IOException {
    assertThat(Sample.searches())
        .extracting(SampleSearch::words)
        .contains("三体", "三體")
        .noneMatch(words -> words.contains("\t"));
  }
}
