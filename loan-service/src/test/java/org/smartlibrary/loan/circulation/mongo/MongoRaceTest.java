package org.smartlibrary.loan.circulation.mongo;

import org.smartlibrary.loan.circulation.DeskParts;
import org.smartlibrary.loan.circulation.RaceContract;

class MongoRaceTest extends RaceContract {

  @Override
  protected DeskParts.Kept kept() {
    return MongoKept.empty();
  }
}
