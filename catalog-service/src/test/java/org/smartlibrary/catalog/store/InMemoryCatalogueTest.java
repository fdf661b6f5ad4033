package org.smartlibrary.catalog.store;

class InMemoryCatalogueTest extends CatalogueContract {

  @Override
  protected Catalogue empty() {
    return new InMemoryCatalogue();
  }
}
