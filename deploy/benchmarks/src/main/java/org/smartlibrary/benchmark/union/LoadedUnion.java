package org.smartlibrary.benchmark.union;

import java.net.URI;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.local.platform.Part;

/** A platform in which everything of a feed can be found. */
public record LoadedUnion(OwnPlatform platform, Feed feed) {

  URI service() {
    return platform.address(Part.FEDERATION);
  }

  URI gateway() {
    return platform.address(Part.GATEWAY);
  }
}
