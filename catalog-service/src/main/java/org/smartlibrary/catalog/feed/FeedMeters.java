package org.smartlibrary.catalog.feed;

/** What operators watch of the feeds. */
public interface FeedMeters {

  /** One more page was told. */
  void page();

  /** One more attempt ended so: completed, again, failed or lost. */
  void attempt(String outcome);
}
