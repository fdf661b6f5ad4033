/** A platform of the measurement's own, and what its processes take of the machine. */
@NullMarked
package org.smartlibrary.benchmark.platform;

import org.jspecify.annotations.NullMarked;
