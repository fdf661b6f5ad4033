package org.smartlibrary.loan.interlending.iso18626;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/**
 * Which title of the union an agency means: by the union's own id, by a library's number, or by an
 * ISBN.
 */
final class Titles {

  private final Stock stock;

  Titles(Stock stock) {
    this.stock = stock;
  }

  Optional<UnionId> meant(Element bibliographicInfo, @Nullable Isil supplier) {
    Stream<String> named =
        Stream.concat(
            bibliographicInfo.at("supplierUniqueRecordId").stream(),
            bibliographicInfo
                .all("bibliographicRecordId")
                .flatMap(id -> id.at("bibliographicRecordIdentifier").stream()));
    return named
        .flatMap(id -> title(id, supplier).stream())
        .findFirst()
        .or(() -> isbn(bibliographicInfo).flatMap(stock::withIsbn).flatMap(stock::current));
  }

  /** The number of the book, when the message says it. */
  static Optional<Isbn> isbn(Element bibliographicInfo) {
    return bibliographicInfo
        .all("bibliographicItemId")
        .filter(id -> id.at("bibliographicItemIdentifierCode").filter("ISBN"::equals).isPresent())
        .flatMap(id -> id.at("bibliographicItemIdentifier").stream())
        .flatMap(text -> Isbn.of(text).stream())
        .findFirst();
  }

  private Optional<UnionId> title(String id, @Nullable Isil supplier) {
    Optional<UnionId> union =
        id.matches("[A-Za-z0-9]{1,64}") ? stock.current(new UnionId(id)) : Optional.empty();
    return union
        .or(() -> written(id).flatMap(stock::titleOf))
        .or(() -> supplier == null ? Optional.empty() : stock.titleOf(new RecordKey(supplier, id)));
  }

  /** {@code CN-430121|n0012345}. */
  private static Optional<RecordKey> written(String id) {
    int bar = id.indexOf('|');
    return bar < 0
        ? Optional.empty()
        : Isil.of(id.substring(0, bar)).map(isil -> new RecordKey(isil, id.substring(bar + 1)));
  }
}
