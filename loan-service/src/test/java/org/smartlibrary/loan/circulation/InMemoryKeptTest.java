package org.smartlibrary.loan.circulation;

class InMemoryKeptTest extends KeptContract {

  @Override
  protected DeskParts.Kept empty() {
    return onPaper();
  }
}
