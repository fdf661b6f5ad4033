package org.smartlibrary.catalog.feed;

/** Systems that offer their records to be harvested. */
@FunctionalInterface
public interface DataProviders {

  DataProvider at(FeedSource source);
}
