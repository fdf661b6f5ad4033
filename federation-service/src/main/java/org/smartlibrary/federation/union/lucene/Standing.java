package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.LibraryScope;

/**
 * How a record's copies stand now: what the catalogues say, and over it what desks told. Reads one
 * segment; records in any order.
 */
final class Standing {

  private final Values shelves;
  private final Values copies;
  private final ItemStates states;

  Standing(LeafReader segment, ItemStates states) {
    this.shelves = new Values(segment, Fields.SHELVES);
    this.copies = new Values(segment, Fields.COPIES);
    this.states = states;
  }

  /** From where a copy can be taken home now, and from where by the catalogues. */
  record Free(Set<String> now, Set<String> catalogued) {}

  Free free(int doc) throws IOException {
    return new Free(free(now(doc)), free(Shelf.read(shelves.read(doc).utf8ToString())));
  }

  private static Set<String> free(Map<String, Shelf> shelves) {
    Set<String> free = new TreeSet<>();
    shelves.forEach(
        (isil, shelf) -> {
          if (shelf.available() > 0) {
            free.add(isil);
          }
        });
    return free;
  }

  /** Whether a library of the scope owns a copy, or has another's on its shelf. */
  boolean isHeld(int doc, LibraryScope scope) throws IOException {
    return now(doc).keySet().stream().anyMatch(scope::includes);
  }

  /** Whether a copy stands in another library than its owner's. */
  boolean isStrayed(int doc) throws IOException {
    Copies each = copies(doc);
    while (each.advance()) {
      ItemState state = each.state(states);
      if (state != null && !state.shelf(each.owner()).equals(each.owner())) {
        return true;
      }
    }
    return false;
  }

  /** What a scope has of a record, of which the catalogues told at that time. */
  HoldingsSummary summary(int doc, LibraryScope scope, Instant told) throws IOException {
    Instant newest = told;
    Instant due = null;
    Copies each = copies(doc);
    while (each.advance()) {
      ItemState state = each.state(states);
      if (state != null && scope.includes(state.shelf(each.owner()))) {
        newest = state.changedAt().isAfter(newest) ? state.changedAt() : newest;
        due = earlier(due, state.due());
      }
    }
    return Shelf.summary(now(doc), scope, newest, due);
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }

  /** What each library has now; a copy on another library's shelf counts there. */
  private Map<String, Shelf> now(int doc) throws IOException {
    Map<String, Shelf> now = Shelf.read(shelves.read(doc).utf8ToString());
    Copies each = copies(doc);
    while (each.advance()) {
      ItemState state = each.state(states);
      if (state != null) {
        move(each, state, now);
      }
    }
    return now;
  }

  private static void move(Copies copy, ItemState state, Map<String, Shelf> shelves) {
    String owner = copy.owner();
    Shelf catalogued = copy.catalogued();
    shelves.computeIfPresent(owner, (_, shelf) -> shelf.minus(catalogued));
    shelves.merge(state.shelf(owner), catalogued.as(state.status()), Shelf::plus);
  }

  private Copies copies(int doc) throws IOException {
    return new Copies(copies.read(doc));
  }

  /** One field; values are read forwards, and begin anew when a record comes from further back. */
  private static final class Values {

    private final LeafReader segment;
    private final String field;
    private @Nullable BinaryDocValues values;

    Values(LeafReader segment, String field) {
      this.segment = segment;
      this.field = field;
    }

    BytesRef read(int doc) throws IOException {
      BinaryDocValues reading = values;
      if (reading == null || reading.docID() > doc) {
        reading = DocValues.getBinary(segment, field);
        values = reading;
      }
      return reading.advanceExact(doc) ? reading.binaryValue() : new BytesRef();
    }
  }
}
