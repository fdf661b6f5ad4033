/** The desk: loans at many desks, and how soon a search knows of them. */
@NullMarked
package org.smartlibrary.benchmark.loans;

import org.jspecify.annotations.NullMarked;
