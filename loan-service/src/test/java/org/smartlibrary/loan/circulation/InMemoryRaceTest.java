package org.smartlibrary.loan.circulation;

import org.jspecify.annotations.Nullable;

class InMemoryRaceTest extends RaceContract {

  @Override
  protected DeskParts.@Nullable Kept kept() {
    return null;
  }
}
