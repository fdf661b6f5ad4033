package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.smartlibrary.local.mongo.bson.StoredDocument;
import org.smartlibrary.local.mongo.query.Access;
import org.smartlibrary.local.mongo.query.IndexShape;
import org.smartlibrary.local.mongo.query.Planner;
import org.smartlibrary.local.mongo.store.DatabaseFile;

/** Answers queries on one collection from a snapshot: it waits for no writer and stops none. */
final class Search {

  private final DatabaseFile file;
  private final Documents documents;
  private final PrimaryIndex primary;
  private final BiPredicate<Document, Document> matches;

  Search(
      DatabaseFile file,
      Documents documents,
      PrimaryIndex primary,
      BiPredicate<Document, Document> matches) {
    this.file = file;
    this.documents = documents;
    this.primary = primary;
    this.matches = matches;
  }

  /** The documents as they are kept, unprojected. To be closed. */
  Stream<StoredDocument> find(Query query) {
    return explained(query).documents();
  }

  /** The same, with how it is done. */
  Answer explained(Query query) {
    var release = file.keepVersion();
    var snapshot = documents.snapshot();
    var plan = plan(query, snapshot);
    var examined = snapshot.examined();
    var found =
        sorted(query, plan, snapshot)
            .onClose(
                () -> {
                  release.run();
                  Counters.count(plan, examined);
                });
    return new Answer(query.page(found), plan, examined);
  }

  /** A query's documents and the way to them. */
  record Answer(
      Stream<StoredDocument> documents, Access.Plan<IndexShape> plan, Examined examined) {}

  long count(Query query) {
    if (query.filter().isEmpty() && query.skip() == 0) {
      return query.limit() > 0 ? Math.min(query.limit(), documents.count()) : documents.count();
    }
    var release = file.keepVersion();
    try {
      var snapshot = documents.snapshot();
      var plan = plan(query, snapshot);
      if (plan.rest().isEmpty() && query.skip() == 0 && query.limit() == 0) {
        return snapshot.count(plan.access());
      }
    } finally {
      release.run();
    }
    try (var found = find(query)) {
      return found.count();
    }
  }

  private Access.Plan<IndexShape> plan(Query query, Snapshot snapshot) {
    var indexes = new ArrayList<IndexShape>(snapshot.indexes());
    if (!primary.getKeys().isEmpty()) {
      indexes.addFirst(primary);
    }
    return new Planner<IndexShape>(primary, indexes).plan(query.filter(), query.sort());
  }

  private Stream<StoredDocument> sorted(
      Query query, Access.Plan<IndexShape> plan, Snapshot snapshot) {
    var matching = matching(snapshot.documents(plan.access()), plan.rest());
    if (plan.sorted()) {
      return matching;
    }
    long most = query.limit() > 0 ? query.skip() + query.limit() : 0;
    return new Sorting(query.sort()).sort(matching.iterator(), most);
  }

  private Stream<StoredDocument> matching(Iterator<StoredDocument> found, Document rest) {
    var all =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false);
    return rest.isEmpty() ? all : all.filter(document -> matches.test(document.content(), rest));
  }
}
