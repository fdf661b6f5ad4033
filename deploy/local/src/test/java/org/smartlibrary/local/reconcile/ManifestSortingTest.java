package org.smartlibrary.local.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestSortingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 10_000})
  void inPiecesOrAtOnceTheOrderIsThatOfTheBytes(int atOnce) throws IOException {
    var random = new Random(atOnce);
    var newest =
        new TreeMap<String, Integer>(
            Comparator.comparing(number -> number.getBytes(UTF_8), Arrays::compareUnsigned));
    List<String> lines = new ArrayList<>();
    for (int number = 1; number <= 300; number++) {
      String name = List.of("n", "\uD840\uDC00", "\uFF21", "").get(random.nextInt(4));
      name += random.nextInt(200);
      newest.put(name, number);
      lines.add(name + "\t0123456789abcdef\t" + number);
    }

    List<String> sorted = sort(lines, atOnce);

    assertThat(sorted)
        .isEqualTo(
            newest.entrySet().stream()
                .map(each -> each.getKey() + "\t0123456789abcdef\t" + each.getValue())
                .toList());
    assertThat(folder).isDirectoryNotContaining("glob:**.run");
  }

  @Test
  void whatCannotBeKeptReplacesNothing() throws IOException {
    assertThat(
            sort(
                List.of(
                    "a\t0000000000000001\t1",
                    "a\tunreadable\t2",
                    "b\trejected\t3",
                    "b\t0000000000000002\t4",
                    "c\t0000000000000003\t5",
                    "c\tdeleted\t6"),
                4))
        .containsExactly("a\t0000000000000001\t1", "b\t0000000000000002\t4", "c\tdeleted\t6");
  }

  @Test
  void whatDoesNotTellItsNumberIsCountedWhereItMayBeARecord() throws IOException {
    Path manifest =
        Files.write(
            folder.resolve("manifest"),
            List.of("\trejected\t1", "\tunreadable\t2", "n\tunreadable\t3", "\tcut-off\t4"));
    assertThat(new ManifestSorting(folder, 10).sort(manifest, folder.resolve("sorted")))
        .isEqualTo(2);
  }

  private List<String> sort(List<String> lines, int atOnce) throws IOException {
    Path manifest = Files.write(folder.resolve("manifest"), lines);
    Path sorted = folder.resolve("sorted");
    new ManifestSorting(folder, atOnce).sort(manifest, sorted);
    return Files.readAllLines(sorted);
  }
}
