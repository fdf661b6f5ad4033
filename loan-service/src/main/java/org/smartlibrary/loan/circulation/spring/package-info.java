/** Puts the desk together, counts what it does and sweeps up after it. */
@NullMarked
package org.smartlibrary.loan.circulation.spring;

import org.jspecify.annotations.NullMarked;
