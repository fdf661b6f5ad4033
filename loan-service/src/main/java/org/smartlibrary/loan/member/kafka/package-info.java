/** Hears of the members on the topic {@code federation.member}. */
@NullMarked
package org.smartlibrary.loan.member.kafka;

import org.jspecify.annotations.NullMarked;
