/** Puts the line together and keeps it going. */
@NullMarked
package org.smartlibrary.loan.hold.spring;

import org.jspecify.annotations.NullMarked;
