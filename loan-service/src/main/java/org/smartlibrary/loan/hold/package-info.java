/** Who waits for what, and whose turn it is. */
@NullMarked
package org.smartlibrary.loan.hold;

import org.jspecify.annotations.NullMarked;
