/** Puts interlibrary loan together and keeps it going. */
@NullMarked
package org.smartlibrary.loan.interlending.spring;

import org.jspecify.annotations.NullMarked;
