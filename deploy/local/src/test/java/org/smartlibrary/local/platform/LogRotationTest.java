package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {

  @TempDir Path folder;

  @Test
  void aLogThatHasGrownTooLongStartsAnewAndThreeOlderOnesAreKept() throws IOException {
    Path log = folder.resolve("gateway.log");
    for (String text : new String[] {"first", "second", "third", "fourth", "fifth"}) {
      Files.writeString(log, text);
      new LogRotation(4).rotate(log);
    }
    assertThat(log).isEmptyFile();
    assertThat(folder.resolve("gateway.1.log")).hasContent("fifth");
    assertThat(folder.resolve("gateway.3.log")).hasContent("third");
    assertThat(folder.resolve("gateway.4.log")).doesNotExist();
  }

  @Test
  void aShortOneIsLeftAlone() throws IOException {
    Path log = Files.writeString(folder.resolve("gateway.log"), "abc");
    new LogRotation(4).rotate(log);
    assertThat(log).hasContent("abc");
  }
}
