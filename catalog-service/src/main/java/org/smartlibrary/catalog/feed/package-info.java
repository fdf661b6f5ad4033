/** Feeds: what a library's own system offers to be harvested is taken in regularly. */
@NullMarked
package org.smartlibrary.catalog.feed;

import org.jspecify.annotations.NullMarked;
