/** The copies a library has of a title, as the item fields of its records tell them. */
@NullMarked
package org.smartlibrary.catalog.holding;

import org.jspecify.annotations.NullMarked;
