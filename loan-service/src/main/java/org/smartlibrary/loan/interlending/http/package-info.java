/** Brings messages to agencies outside, over HTTP. */
@NullMarked
package org.smartlibrary.loan.interlending.http;

import org.jspecify.annotations.NullMarked;
