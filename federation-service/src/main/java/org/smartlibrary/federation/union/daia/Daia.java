package org.smartlibrary.federation.union.daia;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Found;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.RecordBrief;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.daia.DaiaResponse.Chronology;
import org.smartlibrary.federation.union.daia.DaiaResponse.Document;
import org.smartlibrary.federation.union.daia.DaiaResponse.Entity;
import org.smartlibrary.federation.union.daia.DaiaResponse.Item;

/** Tells who has a document, out of what the libraries sent and what their desks told since. */
public final class Daia {

  /** One ISBN may stand for several records; more than these nobody means. */
  private static final int MOST_OF_A_NUMBER = 20;

  /** A title that thousands hold is told by its first copies. */
  private static final int MOST_ITEMS = 1000;

  private final UnionCatalogue catalogue;
  private final UnaryOperator<String> nameOf;

  /** {@code nameOf} knows the name of a library by its ISIL. */
  public Daia(UnionCatalogue catalogue, UnaryOperator<String> nameOf) {
    this.catalogue = catalogue;
    this.nameOf = nameOf;
  }

  /**
   * What is known of documents by their identifiers: ids of union records or their addresses below
   * {@code base}, and ISBN, ISSN or other numbers, as URN or not. Unknown ones are left out.
   */
  public DaiaResponse answer(List<String> requested, String base, Instant now) {
    List<Document> documents =
        requested.stream()
            .distinct()
            .flatMap(id -> entries(id, base).map(entry -> document(entry, id, base)))
            .toList();
    return new DaiaResponse(documents, new Entity(base + "/", "联合目录 Union catalogue"), now);
  }

  private Stream<UnionEntry> entries(String requested, String base) {
    String records = base + "/api/union/records/";
    String id = requested.startsWith(records) ? requested.substring(records.length()) : requested;
    return switch (catalogue.find(id)) {
      case Found.Here(UnionEntry entry) -> Stream.of(entry);
      case Found.Moved(String into) ->
          catalogue.find(into) instanceof Found.Here(UnionEntry entry)
              ? Stream.of(entry)
              : Stream.empty();
      case Found.Gone(), Found.Unknown() -> byNumber(id);
    };
  }

  private Stream<UnionEntry> byNumber(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    String number =
        lower.startsWith("urn:isbn:") || lower.startsWith("urn:issn:") ? id.substring(9) : id;
    return catalogue
        .select(
            new Selection(
                new Criterion.Numbered(number), LibraryScope.ALL, List.of(), 0, MOST_OF_A_NUMBER))
        .entries()
        .stream();
  }

  private Document document(UnionEntry entry, String requested, String base) {
    String address = base + "/api/union/records/" + entry.id();
    List<Item> items =
        entry.holdings().stream()
            .flatMap(holding -> holding.items().stream().map(item -> item(holding, item, base)))
            .limit(MOST_ITEMS)
            .toList();
    return new Document(
        address, requested, base + "/?record=" + entry.id(), RecordBrief.of(entry).title(), items);
  }

  private Item item(Holding holding, Holding.Item item, String base) {
    Services services = Services.of(item.status(), item.due());
    String isil = item.shelf(item.library() == null ? holding.isil() : item.library());
    return new Item(
        blankAsNone(item.callNumber()),
        item.volume() == null ? null : new Chronology(item.volume()),
        new Entity(base + "/api/members/" + isil, nameOf.apply(isil)),
        item.location() == null ? null : new Entity(null, item.location()),
        services.available(),
        services.unavailable());
  }

  private static @Nullable String blankAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
