/** Copies, accounts and closed loans in MongoDB. */
@NullMarked
package org.smartlibrary.loan.circulation.mongo;

import org.jspecify.annotations.NullMarked;
