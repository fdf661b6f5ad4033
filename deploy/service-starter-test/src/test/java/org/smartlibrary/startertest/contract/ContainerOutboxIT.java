package org.smartlibrary.startertest.contract;

class ContainerOutboxIT extends OutboxContract {

  @Override
  Surroundings surroundings() {
    return Containers.surroundings();
  }
}
