package org.smartlibrary.catalog.oaipmh;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartlibrary.catalog.store.ChangedRecord;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Horizon;
import org.smartlibrary.starter.oaipmh.OaiFormat;
import org.smartlibrary.starter.oaipmh.OaiFound;
import org.smartlibrary.starter.oaipmh.OaiIdentity;
import org.smartlibrary.starter.oaipmh.OaiRepository;
import org.smartlibrary.starter.oaipmh.OaiSelection;
import org.smartlibrary.starter.oaipmh.OaiSet;
import org.smartlibrary.starter.security.Isil;

/**
 * One library's records; an item's position is the millisecond of its newest change. Nothing is
 * shown beyond the horizon, so what comes later always stands behind what was shown.
 */
final class LibraryRepository implements OaiRepository {

  private final Isil isil;
  private final OaiIdentity identity;
  private final ChangedRecords records;
  private final Instant horizon;
  private final RecordItems items;

  LibraryRepository(
      Isil isil, OaiIdentity identity, ChangedRecords records, Horizon horizon, RecordItems items) {
    this.isil = isil;
    this.identity = identity;
    this.records = records;
    this.horizon = horizon.completeBefore();
    this.items = items;
  }

  @Override
  public OaiIdentity identity() {
    return identity;
  }

  @Override
  public List<OaiFormat> formats() {
    return HarvestFormat.ALL.stream().map(HarvestFormat::format).toList();
  }

  @Override
  public Instant asOf() {
    return horizon;
  }

  @Override
  public boolean hasReached(long position) {
    return position <= horizon.toEpochMilli();
  }

  @Override
  public long before(Instant from) {
    return Math.max(0, from.toEpochMilli() - 1);
  }

  @Override
  public Optional<OaiFound> find(String identifier) {
    return items
        .key(isil, identifier)
        .flatMap(records::find)
        .map(change -> new OaiFound(prefixes(change), format -> items.item(change, format)));
  }

  /** A record that was given up is told as deleted in each format. */
  private static Set<String> prefixes(ChangedRecord change) {
    return HarvestFormat.ALL.stream()
        .filter(
            format ->
                !(change instanceof ChangedRecord.Kept(var record, _))
                    || format.dialects().contains(record.original().format()))
        .map(format -> format.format().prefix())
        .collect(Collectors.toSet());
  }

  @Override
  public void list(OaiSelection selection, Reader reader) throws IOException {
    Instant before = selection.before().filter(time -> time.isBefore(horizon)).orElse(horizon);
    ChangedRecords.Page page =
        records.between(
            isil,
            Instant.ofEpochMilli(selection.after()),
            before,
            HarvestFormat.of(selection.format()).dialects(),
            selection.limit());
    List<ChangedRecord> changes = page.changes();
    reader.read(
        new Listing(
            changes.stream().map(change -> items.item(change, selection.format())).iterator(),
            changes.isEmpty(),
            page.isLast()
                ? OptionalLong.empty()
                : OptionalLong.of(changes.getLast().at().toEpochMilli())));
  }

  @Override
  public boolean hasSet(String spec) {
    return false;
  }

  @Override
  public List<OaiSet> sets(String after, int limit) {
    return List.of();
  }
}
