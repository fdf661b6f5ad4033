package org.smartlibrary.catalog.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.SourceRecord;

/** Reads a page's records as a file's are read, and finds out what it is that was deleted. */
final class PageReading {

  private final RecordReader reader;
  private final ReadOptions options;
  private final KnownIdentifiers identifiers;
  private final FeedKey feed;
  private final List<RecordOutcome> outcomes = new ArrayList<>();
  private final Map<String, ControlNumber> seen = new HashMap<>();
  private final List<String> gone = new ArrayList<>();
  private Map<String, ControlNumber> known = Map.of();
  private long number;
  private long ignored;
  private long lost;

  private PageReading(
      RecordReader reader,
      ReadOptions options,
      KnownIdentifiers identifiers,
      FeedKey feed,
      long number) {
    this.reader = reader;
    this.options = options;
    this.identifiers = identifiers;
    this.feed = feed;
    this.number = number;
  }

  /** How a feed's records are read, and where it is kept by what name the server knows them. */
  record Means(RecordReader reader, ReadOptions options, KnownIdentifiers identifiers) {

    /** Reads a page whose first entry follows this number. */
    ReadPage read(FeedKey feed, ListedPage page, long before) {
      return new PageReading(reader, options, identifiers, feed, before).read(page);
    }
  }

  private ReadPage read(ListedPage page) {
    List<String> deleted =
        page.entries().stream()
            .filter(Listed.Gone.class::isInstance)
            .flatMap(entry -> entry.name().stream())
            .toList();
    known = deleted.isEmpty() ? Map.of() : identifiers.find(feed, deleted);
    page.entries().forEach(this::read);
    return new ReadPage(outcomes, seen, gone, ignored, lost);
  }

  private void read(Listed entry) {
    switch (entry) {
      case Listed.Live live -> live(live);
      case Listed.Gone(String identifier) -> gone(identifier);
      case Listed.Lost(String identifier, String reason) -> {
        lost++;
        reject(identifier, reason);
      }
    }
  }

  private void live(Listed.Live live) {
    switch (outcome(live).orElse(null)) {
      case RecordOutcome.Read(long _, long offset, SourceRecord record) -> {
        seen.put(live.identifier(), record.controlNumber());
        outcomes.add(new RecordOutcome.Read(++number, offset, remarked(record, live.repaired())));
      }
      case RecordOutcome.Deleted(long _, long offset, ControlNumber name) ->
          outcomes.add(new RecordOutcome.Deleted(++number, offset, name));
      case RecordOutcome.Rejected rejected -> outcomes.add(renumbered(rejected, live));
      case null -> reject(live.identifier(), "There is no MARC record in it.");
    }
  }

  private Optional<RecordOutcome> outcome(Listed.Live live) {
    try (RecordSource source = reader.open(new ByteArrayInputStream(live.document()), options)) {
      return source.next();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void gone(String identifier) {
    @Nullable ControlNumber name = seen.getOrDefault(identifier, known.get(identifier));
    if (name == null || isStillThere(name, identifier)) {
      ignored++;
    } else {
      outcomes.add(new RecordOutcome.Deleted(++number, 0, name));
    }
    seen.remove(identifier);
    gone.add(identifier);
  }

  /** A server that gave its records new identifiers says that the old ones are deleted. */
  private boolean isStillThere(ControlNumber name, String identifier) {
    return seen.entrySet().stream()
            .anyMatch(each -> each.getValue().equals(name) && !each.getKey().equals(identifier))
        || identifiers.hasOther(
            feed, name, Stream.concat(gone.stream(), Stream.of(identifier)).toList());
  }

  private void reject(@Nullable String identifier, String reason) {
    String place = identifier == null ? "" : " (%s)".formatted(identifier);
    outcomes.add(
        new RecordOutcome.Rejected(
            ++number, 0, RecordOutcome.Fault.UNREADABLE, null, null, reason + place));
  }

  private RecordOutcome renumbered(RecordOutcome.Rejected rejected, Listed.Live live) {
    return new RecordOutcome.Rejected(
        ++number,
        rejected.offset(),
        rejected.fault(),
        rejected.controlNumber(),
        rejected.field(),
        "%s (%s)".formatted(rejected.reason(), live.identifier()));
  }

  private static SourceRecord remarked(SourceRecord record, @Nullable String remark) {
    return remark == null
        ? record
        : new SourceRecord(
            record.controlNumber(),
            record.original(),
            record.record(),
            record.items(),
            Stream.concat(record.remarks().stream(), Stream.of(remark)).toList());
  }
}
