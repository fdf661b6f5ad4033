/** Runs everything once, so that Java learns what is worth compiling. */
@NullMarked
package org.smartlibrary.benchmark.rehearsal;

import org.jspecify.annotations.NullMarked;
