/** Holds in MongoDB, with what is told of them. */
@NullMarked
package org.smartlibrary.loan.hold.mongo;

import org.jspecify.annotations.NullMarked;
