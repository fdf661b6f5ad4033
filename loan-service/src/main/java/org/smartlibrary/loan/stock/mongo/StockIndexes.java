package org.smartlibrary.loan.stock.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a scanner reads, the number of a book, and the title of a record. */
@Configuration(proxyBeanMethods = false)
class StockIndexes {

  /** A barcode is looked for within an owner too, whose records stand together. */
  static final CollectionIndexes RECORDS =
      new CollectionIndexes(
          Records.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending(Records.BARCODES, RecordDocument.ID)),
              new IndexModel(
                  Indexes.ascending(RecordDocument.ISBNS), new IndexOptions().sparse(true))));

  /** For what {@link FormerStock} still has. */
  static final CollectionIndexes FORMER =
      new CollectionIndexes(
          FormerStock.COLLECTION, List.of(new IndexModel(Indexes.ascending("barcode"))));

  static final CollectionIndexes TITLES =
      new CollectionIndexes(
          Titles.COLLECTION, List.of(new IndexModel(Indexes.ascending(Titles.RECORDS))));

  @Bean
  CollectionIndexes recordIndexes() {
    return RECORDS;
  }

  @Bean
  CollectionIndexes formerStockIndexes() {
    return FORMER;
  }

  @Bean
  CollectionIndexes titleIndexes() {
    return TITLES;
  }
}
