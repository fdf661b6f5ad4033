/** Libraries' files by rule: the same seed gives the same records, noisy as real ones are. */
@NullMarked
package org.smartlibrary.benchmark.feed;

import org.jspecify.annotations.NullMarked;
