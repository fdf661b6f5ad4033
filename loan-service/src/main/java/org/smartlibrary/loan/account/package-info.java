/** What a reader has, waits for, owes and had, on one page. */
@NullMarked
package org.smartlibrary.loan.account;

import org.jspecify.annotations.NullMarked;
