/** Keeps orders. */
@NullMarked
package org.smartlibrary.loan.delivery.mongo;

import org.jspecify.annotations.NullMarked;
