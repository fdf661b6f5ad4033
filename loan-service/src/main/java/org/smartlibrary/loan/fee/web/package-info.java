/** The ledger over HTTP: the desk's till, a reader's fees, and a library's bookkeeping. */
@NullMarked
package org.smartlibrary.loan.fee.web;

import org.jspecify.annotations.NullMarked;
