/** Keeps interlibrary requests and the agencies outside. */
@NullMarked
package org.smartlibrary.loan.interlending.mongo;

import org.jspecify.annotations.NullMarked;
