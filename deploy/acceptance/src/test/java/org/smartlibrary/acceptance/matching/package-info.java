/** How well the matcher tells manifestations apart, on descriptions labelled by hand. */
@NullMarked
package org.smartlibrary.acceptance.matching;

import org.jspecify.annotations.NullMarked;
