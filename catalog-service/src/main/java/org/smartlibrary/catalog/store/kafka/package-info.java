/** The topic {@code catalog.record}: what is told there, and the catalogue as its first reader. */
@NullMarked
package org.smartlibrary.catalog.store.kafka;

import org.jspecify.annotations.NullMarked;
