/** The catalogue over HTTP, to read. */
@NullMarked
package org.smartlibrary.catalog.store.web;

import org.jspecify.annotations.NullMarked;
