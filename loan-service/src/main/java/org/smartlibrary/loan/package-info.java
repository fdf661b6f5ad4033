/** Who has which item until when, over the whole hierarchy of libraries. */
@NullMarked
package org.smartlibrary.loan;

import org.jspecify.annotations.NullMarked;
