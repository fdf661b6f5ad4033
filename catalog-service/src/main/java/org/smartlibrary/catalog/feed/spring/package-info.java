/** Puts the feeds together and keeps them going. */
@NullMarked
package org.smartlibrary.catalog.feed.spring;

import org.jspecify.annotations.NullMarked;
