/** One clock for the whole service. */
@NullMarked
package org.smartlibrary.starter.time;

import org.jspecify.annotations.NullMarked;
