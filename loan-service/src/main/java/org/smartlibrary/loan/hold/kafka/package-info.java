/** Tells of holds on {@code loan.activity}, and hears of titles on {@code federation.cluster}. */
@NullMarked
package org.smartlibrary.loan.hold.kafka;

import org.jspecify.annotations.NullMarked;
