/** When each library is open, so that nothing falls due on a closed day. */
@NullMarked
package org.smartlibrary.loan.calendar;

import org.jspecify.annotations.NullMarked;
