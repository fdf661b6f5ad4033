/** The desk: one item's custody, from the shelf to a reader and back. */
@NullMarked
package org.smartlibrary.loan.circulation;

import org.jspecify.annotations.NullMarked;
