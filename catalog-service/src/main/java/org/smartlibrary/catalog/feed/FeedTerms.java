package org.smartlibrary.catalog.feed;

import java.time.Duration;

/**
 * What a library wants of a feed.
 *
 * @param every the time from the beginning of one harvest to that of the next
 * @param enabled whether that schedule is followed
 */
public record FeedTerms(FeedSource source, Duration every, boolean enabled) {}
