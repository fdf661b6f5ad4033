package org.smartlibrary.catalog.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.holding.Barcode;
import org.smartlibrary.catalog.holding.CallNumber;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.holding.ItemStatus;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Edition;
import org.smartlibrary.catalog.record.Extent;
import org.smartlibrary.catalog.record.Form;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Level;
import org.smartlibrary.catalog.record.Note;
import org.smartlibrary.catalog.record.Publication;
import org.smartlibrary.catalog.record.Relation;
import org.smartlibrary.catalog.record.Series;
import org.smartlibrary.catalog.record.Subject;
import org.smartlibrary.catalog.record.Title;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** What is written property by property is what the records' components are. */
class RevisedJsonTest {

  private static final JsonMapper WRITTEN = mapper().build();
  private static final JsonMapper BY_COMPONENTS =
      mapper().addMixIn(RevisedData.class, ByComponents.class).build();

  @JsonSerialize
  private interface ByComponents {}

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT));
  }

  @Test
  void everyComponentIsWritten() {
    Identifier isbn =
        new Identifier(
            Identifier.Type.ISBN, "9787", "978-7\"\\\n\u001f", "精装", Identifier.Status.VALID);
    BibliographicRecord full =
        new BibliographicRecord(
            Level.MONOGRAPH,
            Form.BOOK,
            List.of(isbn, isbn),
            List.of(new Title(Title.Type.PROPER, "a", "b", "c", "d", "e", "f", true)),
            List.of(
                new Contributor(
                    "𠮷田",
                    Contributor.Kind.PERSON,
                    List.of(Contributor.Role.AUTHOR, Contributor.Role.EDITOR),
                    "著",
                    "清",
                    "1715-1763",
                    true,
                    "cao",
                    true)),
            new Edition("第2版", 2),
            new Publication("北京", "商务", "2004", 2004, 2005, 2003, 2006),
            new Extent("2册", 300, 2, "21cm", "CD"),
            List.of(new Series("s", "1", "1234-5679")),
            List.of(new Subject("t", Subject.Kind.TOPIC, "CCT", List.of("x", "y"))),
            List.of(new Classification(Classification.Scheme.CLC, "I247")),
            List.of("chi", "eng"),
            List.of("jpn"),
            "CN",
            "Hans",
            "summary",
            "contents",
            List.of(new Note(Note.Type.GENERAL, "n")),
            List.of(new Relation(Relation.Type.PART_OF, "whole", List.of(isbn), "3")));
    Item item =
        new Item(
            new Barcode("B1"),
            new CallNumber("I247.55/230"),
            "hall",
            "main",
            "BK",
            ItemStatus.AVAILABLE,
            2,
            "12.50",
            "v1");

    assertSame(data("01JD", new byte[] {0, -1, 62, 63}, full, List.of(item, item)));
  }

  @Test
  void whatIsAbsentIsLeftOutAndListsNever() {
    BibliographicRecord bare =
        new BibliographicRecord(
            Level.SERIAL,
            Form.SERIAL,
            List.of(),
            List.of(new Title(Title.Type.KEY, "a", null, null, null, null, null, false)),
            List.of(),
            new Edition("2", null),
            new Publication(null, null, null, null, null, null, null),
            new Extent(null, null, null, null, null),
            List.of(new Series("s", null, null)),
            List.of(new Subject("t", Subject.Kind.TOPIC, null, List.of())),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Relation(Relation.Type.OTHER, null, List.of(), null)));
    Item item = new Item(null, null, null, null, null, ItemStatus.UNKNOWN, 1, null, null);

    assertSame(data(null, new byte[0], bare, List.of(item)));
    assertSame(data(null, new byte[1], bare, List.of()));
  }

  private static void assertSame(RevisedData data) {
    assertThat(WRITTEN.writeValueAsString(data)).isEqualTo(BY_COMPONENTS.writeValueAsString(data));
    assertThat(WRITTEN.writeValueAsBytes(data)).isEqualTo(BY_COMPONENTS.writeValueAsBytes(data));
  }

  private static RevisedData data(
      @Nullable String syncId, byte[] original, BibliographicRecord record, List<Item> items) {
    return new RevisedData(
        "CN-110000",
        "n1",
        4294967297L,
        "00ff",
        syncId,
        "CNMARC",
        "ISO2709",
        "UTF-8",
        original,
        record,
        items,
        List.of("guessed"));
  }
}
