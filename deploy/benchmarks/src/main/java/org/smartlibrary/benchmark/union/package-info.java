/** From a library's file to the nation's search: how fast, and in how much memory. */
@NullMarked
package org.smartlibrary.benchmark.union;

import org.jspecify.annotations.NullMarked;
