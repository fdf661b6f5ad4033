/**
 * Who waits for what, and whose turn it is: one line over all copies of a title, fair by the time a
 * hold was placed. A hold has at most one copy, and that is decided in the hold's own document.
 */
@NullMarked
package org.smartlibrary.loan.hold;

import org.jspecify.annotations.NullMarked;
