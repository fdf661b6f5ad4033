/** Keeps calendars in the collections {@code openings} and {@code holidays}. */
@NullMarked
package org.smartlibrary.loan.calendar.mongo;

import org.jspecify.annotations.NullMarked;
