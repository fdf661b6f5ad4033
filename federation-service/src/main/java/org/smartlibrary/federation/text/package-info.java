/** Text as people compare it: one spelling for every way of writing the same words. */
@NullMarked
package org.smartlibrary.federation.text;

import org.jspecify.annotations.NullMarked;
