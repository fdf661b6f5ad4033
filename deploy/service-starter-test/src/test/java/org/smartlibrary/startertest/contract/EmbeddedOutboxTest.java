package org.smartlibrary.startertest.contract;

class EmbeddedOutboxTest extends OutboxContract {

  @Override
  Surroundings surroundings() {
    return Surroundings.embedded();
  }
}
