/**
 * Digital lending: never more loans at once than copies owned, over all libraries. A licence is
 * divided into lots, one document each, and what the lots may lend together is never above it; a
 * province's share is such a lot, and lends while nothing else can be reached.
 */
@NullMarked
package org.smartlibrary.loan.digital;

import org.jspecify.annotations.NullMarked;
