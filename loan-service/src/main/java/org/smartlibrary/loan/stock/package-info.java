/** What can be lent: every member's items, and the titles that they are copies of. */
@NullMarked
package org.smartlibrary.loan.stock;

import org.jspecify.annotations.NullMarked;
