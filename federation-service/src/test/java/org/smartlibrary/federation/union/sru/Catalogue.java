package org.smartlibrary.federation.union.sru;

import static org.smartlibrary.federation.union.Entries.entry;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.lucene.LuceneIndexes;
import org.smartlibrary.starter.security.Isil;

/** A small catalogue with SRU before it. */
final class Catalogue implements Closeable {

  static final LibraryScope CAPITAL =
      new LibraryScope(Optional.of(new Isil("CN-110000")), Map.of("CN-110000", "CN-110000"));

  private final UnionIndex index;
  private final Sru sru;

  private Catalogue(UnionIndex index) {
    this.index = index;
    this.sru = new Sru(new UnionCatalogue(index, () -> LibraryTree.EMPTY));
  }

  static Catalogue open(Path folder) {
    Catalogue catalogue = new Catalogue(LuceneIndexes.open(folder));
    catalogue.add(
        entry("u1", "紅樓夢")
            .title("PARALLEL", "Dream of the Red Chamber")
            .by("曹雪芹")
            .published("人民文学出版社", 2008)
            .isbn("9787020002207")
            .about("章回小说")
            .heldBy("CN-110000")
            .heldBy("CN-310000"),
        entry("u2", "西游记").by("吴承恩").published("中华书局", 1980).heldBy("CN-310000"),
        entry("u3", "Red & white <fish>").by("Smith, J").in("eng").published("Mariner", 1995),
        entry("u4", "红楼梦辞典").by("周汝昌").published("广东人民出版社", 1987).heldBy("CN-110000"));
    return catalogue;
  }

  void add(Entries... entries) {
    index.apply(Stream.of(entries).map(Entries::derived).toList(), new Bookmark("test", 1));
    index.refresh();
  }

  /** The answer to parameters as they stand in an address. */
  Answered ask(String parameters) {
    return ask(parameters, LibraryScope.ALL);
  }

  Answered ask(String parameters, LibraryScope scope) {
    Place place = new Place("union.example", 8080, "sru/union", "联合目录", scope);
    return new Answered(sru.answer(read(parameters), place));
  }

  private static Map<String, List<String>> read(String parameters) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (String one : parameters.split("&", -1)) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        read.computeIfAbsent(one.substring(0, equals), _ -> new ArrayList<>())
            .add(URLDecoder.decode(one.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    ((Closeable) index).close();
  }
}
