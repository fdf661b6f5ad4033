/**
 * What each library's catalogue holds now: the originals with their place in time, kept from the
 * events that tell of them.
 */
@NullMarked
package org.smartlibrary.catalog.store;

import org.jspecify.annotations.NullMarked;
