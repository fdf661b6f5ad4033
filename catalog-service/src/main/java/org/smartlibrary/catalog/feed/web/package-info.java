/** Feeds over HTTP. */
@NullMarked
package org.smartlibrary.catalog.feed.web;

import org.jspecify.annotations.NullMarked;
