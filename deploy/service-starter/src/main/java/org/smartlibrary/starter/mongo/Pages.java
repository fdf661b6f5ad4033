package org.smartlibrary.starter.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Reads pages of a collection. */
public final class Pages {

  private Pages() {}

  /**
   * One page of the documents that fit a filter, and how many fit it in all.
   *
   * @param order must end in something unique, else an entry may stand on two pages or on none
   */
  public static <T> Page<T> find(
      MongoCollection<Document> collection,
      Bson filter,
      Bson order,
      PageRequest request,
      Function<? super Document, ? extends T> read) {
    return of(
        collection.find(filter).sort(order), collection.countDocuments(filter), request, read);
  }

  /** One page of what a search finds that has been put in order already. */
  public static <T> Page<T> of(
      FindIterable<Document> found,
      long total,
      PageRequest request,
      Function<? super Document, ? extends T> read) {
    var items = new ArrayList<T>(request.size());
    found
        .skip(request.offset())
        .limit(request.size())
        .forEach(document -> items.add(read.apply(document)));
    return Page.of(items, total, request);
  }
}
