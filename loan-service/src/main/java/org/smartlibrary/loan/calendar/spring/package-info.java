/** Puts the calendars together. */
@NullMarked
package org.smartlibrary.loan.calendar.spring;

import org.jspecify.annotations.NullMarked;
