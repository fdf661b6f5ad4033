/** Keeps the ledger in MongoDB: a document a charge, with its entries. */
@NullMarked
package org.smartlibrary.loan.fee.mongo;

import org.jspecify.annotations.NullMarked;
