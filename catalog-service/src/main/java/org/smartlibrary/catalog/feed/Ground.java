package org.smartlibrary.catalog.feed;

import java.time.Clock;
import org.smartlibrary.catalog.intake.Deliveries;

/** What every harvest stands on. */
record Ground(
    FeedRuns runs,
    PageReading.Means means,
    Deliveries deliveries,
    FeedMeters meters,
    FeedLimits limits,
    Clock clock) {}
