package org.smartlibrary.loan.interlending;

import java.util.List;
import java.util.Optional;

/** The agencies outside that we speak with; there are some dozens. */
public interface Agencies {

  Optional<Agency> find(AgencyId id);

  /** All, by their names. */
  List<Agency> all();

  void put(Agency agency);

  boolean remove(AgencyId id);
}
