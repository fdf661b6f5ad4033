/** What readers owe, as a ledger whose entries are never edited. */
@NullMarked
package org.smartlibrary.loan.fee;

import org.jspecify.annotations.NullMarked;
