package org.smartlibrary.federation.union.daia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.entry;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.daia.DaiaResponse.Document;
import org.smartlibrary.federation.union.daia.DaiaResponse.Item;
import org.smartlibrary.federation.union.daia.DaiaResponse.Service;
import org.smartlibrary.federation.union.lucene.LuceneIndexes;

class DaiaTest {

  private static final String BASE = "https://union.example";

  @TempDir private Path folder;
  private UnionIndex index;
  private Daia daia;

  @BeforeEach
  void open() {
    index = LuceneIndexes.open(folder);
    index.apply(
        List.of(
            entry("u1", "红楼梦")
                .isbn("9787020002207")
                .heldBy("CN-110000", "I242.4/1", "AVAILABLE", 1)
                .heldBy("CN-310000", "I242.4/2", "ON_LOAN", 1)
                .heldBy("CN-330000", "I242.4/3", "REFERENCE", 1)
                .heldBy("CN-440000", "", "?", 1)
                .derived(),
            entry("u2", "西游记").derived()),
        new Bookmark("test", 1));
    index.refresh();
    daia = new Daia(new UnionCatalogue(index, () -> LibraryTree.EMPTY), isil -> isil + "图书馆");
  }

  @AfterEach
  void close() throws IOException {
    ((Closeable) index).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u1",
        "https://union.example/api/union/records/u1",
        "urn:isbn:9787020002207",
        "URN:ISBN:7-02-000220-X",
        "978-7-02-000220-7"
      })
  void aDocumentIsKnownByItsIdItsAddressAndItsNumber(String id) {
    assertThat(asked(id))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.id()).isEqualTo(BASE + "/api/union/records/u1");
              assertThat(document.requested()).isEqualTo(id);
              assertThat(document.about()).isEqualTo("红楼梦");
              assertThat(document.item()).hasSize(4);
            });
  }

  @Test
  void whatIsNotKnownIsLeftOutOfTheList() {
    assertThat(asked("u9")).isEmpty();
    assertThat(asked("u9", "u2", "u2", "?")).extracting(Document::requested).containsExactly("u2");
  }

  @Test
  void noCopyIsBothToBeHadAndNotToBeHadForOneService() {
    List<Item> items = asked("u1").getFirst().item();

    assertThat(items.get(0).available())
        .extracting(Service::service)
        .containsExactly("presentation", "loan");
    assertThat(items.get(1).unavailable())
        .extracting(Service::service)
        .containsExactly("presentation", "loan");
    assertThat(items.get(2).available())
        .extracting(Service::service)
        .containsExactly("presentation");
    assertThat(items.get(2).unavailable()).extracting(Service::service).containsExactly("loan");
    assertThat(items.get(3).available()).isEmpty();
    assertThat(items.get(3).unavailable()).isEmpty();
  }

  @Test
  void aCopySaysWhereItStandsAndWhoseItIs() {
    Item item = asked("u1").getFirst().item().getFirst();

    assertThat(item.label()).isEqualTo("I242.4/1");
    assertThat(item.department().id()).isEqualTo(BASE + "/api/members/CN-110000");
    assertThat(item.department().content()).isEqualTo("CN-110000图书馆");
  }

  private List<Document> asked(String... ids) {
    return daia.answer(List.of(ids), BASE, Entries.THEN).document();
  }
}
