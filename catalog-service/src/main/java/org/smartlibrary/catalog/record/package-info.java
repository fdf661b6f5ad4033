/**
 * The knowledge in a library's record, whatever dialect of MARC it was sent in, beside the
 * untouched original.
 */
@NullMarked
package org.smartlibrary.catalog.record;

import org.jspecify.annotations.NullMarked;
