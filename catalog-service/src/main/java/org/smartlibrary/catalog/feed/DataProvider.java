package org.smartlibrary.catalog.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One system that offers its records to be harvested (OAI-PMH 2.0, section 4). */
public interface DataProvider {

  Answer<Identity> identify() throws InterruptedException;

  Answer<List<MetadataFormat>> formats() throws InterruptedException;

  /** The first page of what changed since then, or of everything. */
  Answer<ListedPage> begin(@Nullable String from) throws InterruptedException;

  /** The page for which the page before gave this token. */
  Answer<ListedPage> resume(String token) throws InterruptedException;
}
