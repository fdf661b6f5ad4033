/** Hears of items on {@code catalog.record} and of titles on {@code federation.cluster}. */
@NullMarked
package org.smartlibrary.loan.stock.kafka;

import org.jspecify.annotations.NullMarked;
