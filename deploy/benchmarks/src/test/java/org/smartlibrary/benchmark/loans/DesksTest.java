package org.smartlibrary.benchmark.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.local.client.ClientSecrets;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Tokens;

class DesksTest {

  private static final int READERS = 400;
  private static final Feed FEED = Feed.ofRecords(7, 1000);
  private static final int FRESH_AT_LEAST = 400;

  @Test
  void aCopyThatNobodyHadIsGivenOutOnceAndNeverOneThatComesAndGoes(@TempDir Path folder)
      throws IOException {
    var desks = desks(folder);
    var all = new HashSet<Desks.Errand>();
    IntStream.range(0, FEED.libraries())
        .forEach(library -> all.addAll(taken(desks, library, READERS)));
    for (int number = 0; number < FRESH_AT_LEAST; number++) {
      assertThat(all.add(desks.next())).isTrue();
    }
  }

  @Test
  void whenEverythingIsLentTheRunEnds(@TempDir Path folder) throws IOException {
    var desks = desks(folder);
    assertThatThrownBy(
            () -> {
              for (int number = 0; number < 10 * FEED.titles(); number++) {
                desks.next();
              }
            })
        .hasMessageContaining("take more records");
  }

  @Test
  void eachCopyThatComesAndGoesHasItsTurnBeforeOneComesAgain(@TempDir Path folder)
      throws IOException {
    var desks = desks(folder);
    int copies = new HashSet<>(taken(desks(folder), 0, READERS)).size();
    assertThat(copies).isGreaterThan(1);
    assertThat(taken(desks, 0, copies)).doesNotHaveDuplicates().isEqualTo(taken(desks, 0, copies));
  }

  @Test
  void whoComesShowsTheCardOfAReaderWhoWasLoaded(@TempDir Path folder) throws IOException {
    var desks = desks(folder);
    var copy = desks.again(0);
    var known = IntStream.range(0, READERS).mapToObj(ReaderLoad::card).collect(Collectors.toSet());
    var shown = IntStream.range(0, 1000).mapToObj(_ -> desks.card(copy)).toList();
    assertThat(known).containsAll(shown);
    assertThat(new HashSet<>(shown)).hasSizeGreaterThan(READERS / 2);
  }

  private static List<Desks.Errand> taken(Desks desks, int library, int times) {
    return IntStream.range(0, times).mapToObj(_ -> desks.again(library)).toList();
  }

  private static Desks desks(Path folder) throws IOException {
    var nowhere = new Gateway(URI.create("http://127.0.0.1:9"));
    return new Desks(
        FEED, READERS, new Tokens(nowhere, ClientSecrets.in(folder.resolve("secret"))));
  }
}
