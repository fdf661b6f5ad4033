package org.smartlibrary.loan.policy.web;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.loan.policy.Draft;
import org.smartlibrary.loan.policy.Objection;
import org.smartlibrary.starter.security.Isil;

/**
 * A draft, and what there is to object to it; it can be published when that is nothing.
 *
 * @param base the version that it may take the place of
 */
record DraftView(
    Isil isil,
    long version,
    List<PolicyForm.OneLine> lines,
    Instant changedAt,
    String changedBy,
    long base,
    List<Objection> objections) {

  static DraftView of(Draft draft, List<Objection> objections) {
    return new DraftView(
        draft.library(),
        draft.version(),
        PolicyForm.of(draft.lines()),
        draft.at(),
        draft.by(),
        draft.base(),
        objections);
  }
}
