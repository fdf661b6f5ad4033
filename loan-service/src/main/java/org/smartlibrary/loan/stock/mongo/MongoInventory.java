package org.smartlibrary.loan.stock.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.TitleChange;
import org.smartlibrary.loan.stock.UnionId;
import org.springframework.stereotype.Repository;

/** The stock in two collections, one document a record and one a title. */
@Repository
class MongoInventory implements Inventory {

  private final Records records;
  private final Titles titles;
  private final FormerStock former;

  MongoInventory(MongoDatabase database) {
    this.records = new Records(database);
    this.titles = new Titles(database);
    this.former = new FormerStock(database);
  }

  @Override
  public Optional<StockItem> find(ItemKey key) {
    var found = records.find(key);
    return (found.isEmpty() ? former.find(key) : found).stream().findFirst();
  }

  @Override
  public List<StockItem> withBarcode(Barcode barcode) {
    var found = records.withBarcode(barcode);
    return found.isEmpty() ? former.withBarcode(barcode) : found;
  }

  @Override
  public Optional<UnionId> titleOf(RecordKey record) {
    return titles.of(record);
  }

  @Override
  public Optional<UnionId> withIsbn(Isbn isbn) {
    return records.naming(isbn).stream().flatMap(record -> titles.of(record).stream()).findFirst();
  }

  @Override
  public Optional<UnionId> current(UnionId title) {
    return titles.current(title);
  }

  @Override
  public List<StockItem> copies(UnionId title) {
    return records.listedBy(new HashSet<>(titles.records(title)));
  }

  @Override
  public void describe(List<Description> told) {
    records.take(told);
  }

  @Override
  public void unite(List<TitleChange> told) {
    titles.take(told);
  }
}
