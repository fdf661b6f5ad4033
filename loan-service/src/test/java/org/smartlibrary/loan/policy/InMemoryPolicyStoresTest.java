package org.smartlibrary.loan.policy;

class InMemoryPolicyStoresTest extends PolicyStoresContract {

  private final Editions editions = new InMemoryEditions();
  private final Drafts drafts = new InMemoryDrafts();

  @Override
  protected Editions editions() {
    return editions;
  }

  @Override
  protected Drafts drafts() {
    return drafts;
  }
}
