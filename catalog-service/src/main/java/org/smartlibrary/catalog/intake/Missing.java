package org.smartlibrary.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;

/**
 * What the catalogue has and a whole file has not. What was written in a later turn is none of the
 * file's business.
 */
final class Missing {

  private static final int PAGE = 1000;

  private final Catalogue catalogue;
  private final Sync sync;
  private final NumbersSeen seen;
  private final int samples;
  private final List<RecordKey> sampled = new ArrayList<>();
  private long held;
  private long missing;

  /** Hears of each. */
  interface Listener {

    void missing(RecordKey key) throws InterruptedException;
  }

  Missing(Catalogue catalogue, Sync sync, NumbersSeen seen, int samples) {
    this.catalogue = catalogue;
    this.sync = sync;
    this.seen = seen;
    this.samples = samples;
  }

  void count() {
    try {
      each(
          key -> {
            if (sampled.size() < samples) {
              sampled.add(key);
            }
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits here", e);
    }
  }

  /** Goes through the library's list a page at a time: no cursor is held while others work. */
  void each(Listener listener) throws InterruptedException {
    @Nullable RecordKey behind = null;
    List<Catalogue.Entry> page = catalogue.entries(sync.isil(), null, PAGE);
    while (!page.isEmpty()) {
      for (Catalogue.Entry entry : page) {
        behind = entry.key();
        look(entry, listener);
      }
      page = catalogue.entries(sync.isil(), behind, PAGE);
    }
  }

  private void look(Catalogue.Entry entry, Listener listener) throws InterruptedException {
    Sequence first = Sequence.of(sync.turn(), 0);
    if (entry.sequence().compareTo(first) < 0) {
      held++;
      if (!seen.contains(entry.key().controlNumber())) {
        missing++;
        listener.missing(entry.key());
      }
    }
  }

  long held() {
    return held;
  }

  long missing() {
    return missing;
  }

  /** The first of them, with their titles. */
  List<Finding> findings(RecordReader reader) {
    return catalogue.records(sampled).values().stream()
        .map(
            kept ->
                new Finding(
                    Finding.Kind.MISSING,
                    kept.key().controlNumber().value(),
                    TitleLikeness.of(kept, reader),
                    null))
        .toList();
  }
}
