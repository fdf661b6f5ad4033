/**
 * Interlibrary loan with agencies outside, in the words of ISO 18626: what is read and written,
 * what is refused and how, and what a message means for a request.
 */
@NullMarked
package org.smartlibrary.loan.interlending.iso18626;

import org.jspecify.annotations.NullMarked;
