package org.smartlibrary.loan.digital.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.smartlibrary.loan.digital.Licence;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/**
 * A licence and how it stands.
 *
 * @param lent how many digital loans run
 * @param settled whether every share is as large as it should be; otherwise loans have to end first
 */
record LicenceView(
    LicenceId id,
    UnionId title,
    Isil owner,
    String about,
    int copies,
    int days,
    Map<String, Integer> shares,
    int lent,
    int waiting,
    boolean settled) {

  static LicenceView of(Licence licence, int lent, int waiting) {
    return new LicenceView(
        licence.id(),
        licence.title(),
        licence.owner(),
        licence.about(),
        licence.copies(),
        licence.days(),
        licence.shares().entrySet().stream()
            .collect(Collectors.toMap(share -> share.getKey().value(), Map.Entry::getValue)),
        lent,
        waiting,
        licence.isSettled());
  }
}
