package org.smartlibrary.catalog.oaipmh;

import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Horizon;
import org.smartlibrary.starter.oaipmh.OaiIdentity;
import org.smartlibrary.starter.oaipmh.OaiRepository;
import org.smartlibrary.starter.security.Isil;

/** A repository for each library. */
public final class LibraryRepositories {

  private final OaiIdentity all;
  private final ChangedRecords records;
  private final Horizon horizon;
  private final RecordItems items;

  /** The identity is that of all libraries together; each adds its ISIL. */
  public LibraryRepositories(
      OaiIdentity all,
      ChangedRecords records,
      Horizon horizon,
      RecordReader reader,
      RecordWriter writer) {
    this.all = all;
    this.records = records;
    this.horizon = horizon;
    this.items = new RecordItems(all.namespace(), reader, writer);
  }

  /** As of now. */
  public OaiRepository of(Isil isil) {
    OaiIdentity identity =
        new OaiIdentity(
            all.name() + ": " + isil.value(),
            all.adminEmail(),
            all.namespace(),
            items.prefix(isil) + all.sample(),
            all.earliest());
    return new LibraryRepository(isil, identity, records, horizon, items);
  }
}
