/** Whole files of things to write, read a line at a time and answered a line each. */
@NullMarked
package org.smartlibrary.starter.bulk;

import org.jspecify.annotations.NullMarked;
