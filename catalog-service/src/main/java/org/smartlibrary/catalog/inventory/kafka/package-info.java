/** The topic {@code catalog.inventory}. */
@NullMarked
package org.smartlibrary.catalog.inventory.kafka;

import org.jspecify.annotations.NullMarked;
