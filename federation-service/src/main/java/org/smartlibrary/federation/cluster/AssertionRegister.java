package org.smartlibrary.federation.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All assertions that people made, the revoked ones too. Every change is judged against one
 * revision and counts only when that is still the newest.
 */
public interface AssertionRegister {

  /** The newest revision; all that follows sees at least its state. */
  long revision();

  /**
   * Makes or revokes one and tells the writer, both or neither; false when another change came in
   * between.
   */
  boolean commit(long after, Assertion change);

  Optional<Assertion> find(String id);

  List<Assertion> inForceAbout(Collection<RecordKey> records);

  /** The newest first. */
  Selected select(Selection selection);

  /** Which assertions are wanted. */
  record Selection(Optional<RecordKey> record, Optional<Boolean> active, long from, int size) {}

  /** A page, and how many there are in all. */
  record Selected(List<Assertion> page, long total) {
    public Selected {
      page = List.copyOf(page);
    }
  }
}
