/** Feeds, their runs and what is known of their servers' identifiers in MongoDB. */
@NullMarked
package org.smartlibrary.catalog.feed.mongo;

import org.jspecify.annotations.NullMarked;
