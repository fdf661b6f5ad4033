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

  static final CollectionIndexes ITEMS =
      new CollectionIndexes(
          MongoInventory.ITEMS, List.of(new IndexModel(Indexes.ascending(StockDocument.BARCODE))));

  static final CollectionIndexes LISTINGS =
      new CollectionIndexes(
          Listings.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending(Listings.ISBNS), new IndexOptions().sparse(true))));
  static final CollectionIndexes TITLES =
      new CollectionIndexes(
          Titles.COLLECTION, List.of(new IndexModel(Indexes.ascending(Titles.RECORDS))));

  @Bean
  CollectionIndexes stockItemIndexes() {
    return ITEMS;
  }

  @Bean
  CollectionIndexes listingIndexes() {
    return LISTINGS;
  }

  @Bean
  CollectionIndexes titleIndexes() {
    return TITLES;
  }
}
