/** A service of a few lines, on which the chassis shows what it does. */
@NullMarked
package org.smartlibrary.startertest.sample;

import org.jspecify.annotations.NullMarked;
