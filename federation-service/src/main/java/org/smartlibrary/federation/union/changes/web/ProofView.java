package org.smartlibrary.federation.union.changes.web;

import java.time.Instant;
import org.smartlibrary.federation.union.ChangeList;
import org.smartlibrary.federation.union.changes.RangeProof;

/**
 * A proof as it is answered.
 *
 * @param head the newest sequence that this instance shows
 * @param asOf no change that is still to be shown is earlier
 */
record ProofView(long from, long to, int count, String digest, long head, Instant asOf) {

  static ProofView of(RangeProof proof, ChangeList list) {
    return new ProofView(
        proof.from(), proof.to(), proof.count(), proof.digest(), list.head(), list.asOf());
  }

  static ProofView of(ChangeList list) {
    return of(RangeProof.of(list.after(), list.to(), list.changes()), list);
  }
}
