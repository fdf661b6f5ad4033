/** Terminals, and what they asked last, in MongoDB. */
@NullMarked
package org.smartlibrary.loan.sip2.mongo;

import org.jspecify.annotations.NullMarked;
