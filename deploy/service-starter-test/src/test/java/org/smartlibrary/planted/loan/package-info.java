/** One fault a rule, so that each is seen to fail. */
@NullMarked
package org.smartlibrary.planted.loan;

import org.jspecify.annotations.NullMarked;
