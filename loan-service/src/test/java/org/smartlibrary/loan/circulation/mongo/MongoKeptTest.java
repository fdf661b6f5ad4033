package org.smartlibrary.loan.circulation.mongo;

import org.smartlibrary.loan.circulation.DeskParts;
import org.smartlibrary.loan.circulation.KeptContract;

class MongoKeptTest extends KeptContract {

  @Override
  protected DeskParts.Kept empty() {
    return MongoKept.empty();
  }
}
