/** Measurements of the running platform. */
@NullMarked
package org.smartlibrary.benchmark;

import org.jspecify.annotations.NullMarked;
