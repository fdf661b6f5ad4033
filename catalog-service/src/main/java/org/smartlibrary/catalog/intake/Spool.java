package org.smartlibrary.catalog.intake;

import java.io.InputStream;
import java.util.List;

/**
 * The bodies of uploads, byte for byte as they were sent, until they are needed no more. Every
 * instance sees the same, and what was appended survives the end of whoever did it.
 */
public interface Spool {

  /**
   * Appends at this place, which has to be the end.
   *
   * @return false when something stands at that place already
   * @throws SpoolFull when there is no room
   */
  boolean append(SyncId sync, long offset, byte[] bytes);

  /** How many bytes there are. */
  long length(SyncId sync);

  /** All that there is, from the beginning. */
  InputStream open(SyncId sync);

  void delete(SyncId sync);

  /** Those of which there is something. */
  List<SyncId> syncs();
}
