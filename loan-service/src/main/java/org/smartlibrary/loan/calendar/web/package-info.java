/** Calendars over HTTP. */
@NullMarked
package org.smartlibrary.loan.calendar.web;

import org.jspecify.annotations.NullMarked;
