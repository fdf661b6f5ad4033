package org.smartlibrary.catalog.intake;

class InMemorySpoolTest extends SpoolContract {

  @Override
  protected Spool spool() {
    return new InMemorySpool();
  }
}
