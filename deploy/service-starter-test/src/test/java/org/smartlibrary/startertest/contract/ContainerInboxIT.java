package org.smartlibrary.startertest.contract;

class ContainerInboxIT extends InboxContract {

  @Override
  Surroundings surroundings() {
    return Containers.surroundings();
  }
}
