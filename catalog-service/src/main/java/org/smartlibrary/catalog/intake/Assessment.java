package org.smartlibrary.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Version;

/**
 * Compares a whole file with the catalogue and tells nothing. It holds eight bytes a record and
 * some samples, whatever the file's size.
 */
final class Assessment implements Handover.Telling {

  private final Catalogue catalogue;
  private final RecordReader reader;
  private final Sync sync;
  private final Tally tally;
  private final GuardSettings settings;
  private final RejectionBook book;
  private final NumbersSeen seen = new NumbersSeen();
  private final List<Finding> findings = new ArrayList<>();
  private long unkept;
  private long changed;
  private long same;
  private long added;
  private long givenUp;
  private long retitled;

  Assessment(
      Catalogue catalogue,
      RecordReader reader,
      Sync sync,
      Tally tally,
      GuardSettings settings,
      RejectionBook book) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.sync = sync;
    this.tally = tally;
    this.settings = settings;
    this.book = book;
  }

  @Override
  public void tell(List<Arrival> batch) {
    book.checkOwned();
    Map<RecordKey, Version> known = catalogue.versions(Arrival.keys(sync.isil(), batch));
    Map<RecordKey, SourceRecord> revised = new HashMap<>();
    List<Rejection> rejections = new ArrayList<>();
    for (Arrival arrival : batch) {
      switch (arrival) {
        case Arrival.Kept kept -> look(kept, known, revised);
        case Arrival.GivenUp gone -> look(gone, known);
        case Arrival.Refused(long _, Rejection rejection) -> {
          look(rejection);
          rejections.add(rejection);
        }
      }
    }
    compareTitles(revised);
    book.keep(rejections);
  }

  @Override
  public void finish() {}

  /** What the file would do, when it has been read to its end; the samples stand beside it. */
  Verdict verdict() {
    int distinct = seen.seal();
    Missing missing = new Missing(catalogue, sync, seen, settings.samples());
    missing.count();
    missing.findings(reader).forEach(findings::addFirst);
    long withdrawn = missing.missing() + givenUp;
    long received = tally.counts().received();
    long rejected = tally.counts().rejected();
    long fall = Math.max(0, missing.held() - Math.max(0, distinct - unkept));
    GuardLimits limits = sync.shipment().limits();
    return new Verdict(
        new Counts(received, added, changed, same, withdrawn, rejected, 0, 0),
        List.of(
            guard(Guard.Name.WITHDRAWN, withdrawn, missing.held(), limits.withdrawn()),
            guard(Guard.Name.FALL, fall, missing.held(), limits.fall()),
            guard(Guard.Name.REJECTED, rejected, received, limits.rejected()),
            guard(Guard.Name.RETITLED, retitled, changed + same, limits.retitled())));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private Guard guard(Guard.Name name, long count, long of, double limit) {
    return Guard.of(name, count, of, limit, settings.few());
  }

  private void look(
      Arrival.Kept kept, Map<RecordKey, Version> known, Map<RecordKey, SourceRecord> revised) {
    ControlNumber number = kept.source().controlNumber();
    RecordKey key = new RecordKey(sync.isil(), number);
    seen.add(number);
    switch (known.get(key)) {
      case Version.Held(var _, var digest) when digest.equals(kept.digest()) -> same++;
      case Version.Held(var sequence, var _) when sequence.turn() > sync.turn() -> same++;
      case Version.Held _ -> {
        changed++;
        revised.put(key, kept.source());
      }
      case Version.Withdrawn _ -> added++;
      case null -> added++;
    }
  }

  private void look(Arrival.GivenUp gone, Map<RecordKey, Version> known) {
    seen.add(gone.controlNumber());
    unkept++;
    if (known.get(new RecordKey(sync.isil(), gone.controlNumber())) instanceof Version.Held) {
      givenUp++;
    } else {
      same++;
    }
  }

  /** What cannot be read this time is in the file all the same, and is not withdrawn. */
  private void look(Rejection rejection) {
    tally.count(Tally.Fate.REJECTED);
    @Nullable String number = rejection.controlNumber();
    if (number != null) {
      ControlNumber.of(number)
          .ifPresent(
              known -> {
                seen.add(known);
                unkept++;
              });
    }
  }

  private void compareTitles(Map<RecordKey, SourceRecord> revised) {
    if (revised.isEmpty()) {
      return;
    }
    for (KeptRecord held : catalogue.records(revised.keySet()).values()) {
      SourceRecord source = revised.get(held.key());
      if (source != null) {
        compare(held, TitleLikeness.of(source.record()));
      }
    }
  }

  private void compare(KeptRecord held, String sent) {
    String title = TitleLikeness.of(held, reader);
    if (!TitleLikeness.isAlike(title, sent)) {
      retitled++;
      if (retitled <= settings.samples()) {
        findings.add(
            new Finding(Finding.Kind.RETITLED, held.key().controlNumber().value(), title, sent));
      }
    }
  }
}
