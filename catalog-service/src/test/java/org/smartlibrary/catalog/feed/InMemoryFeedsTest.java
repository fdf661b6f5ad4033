package org.smartlibrary.catalog.feed;

class InMemoryFeedsTest extends FeedsContract {

  private final InMemoryFeeds feeds = new InMemoryFeeds();
  private final InMemoryFeedRuns runs = new InMemoryFeedRuns();
  private final InMemoryIdentifiers identifiers = new InMemoryIdentifiers();

  @Override
  protected Feeds feeds() {
    return feeds;
  }

  @Override
  protected FeedRuns runs() {
    return runs;
  }

  @Override
  protected KnownIdentifiers identifiers() {
    return identifiers;
  }
}
