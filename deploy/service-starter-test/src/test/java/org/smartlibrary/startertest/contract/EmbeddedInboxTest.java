package org.smartlibrary.startertest.contract;

class EmbeddedInboxTest extends InboxContract {

  @Override
  Surroundings surroundings() {
    return Surroundings.embedded();
  }
}
