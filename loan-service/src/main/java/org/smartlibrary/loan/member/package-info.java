/** The libraries as far as lending needs to know them: where they stand, and what is above them. */
@NullMarked
package org.smartlibrary.loan.member;

import org.jspecify.annotations.NullMarked;
