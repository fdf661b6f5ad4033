/** A union record as others want to have it: linked data, and citations for readers' own lists. */
@NullMarked
package org.smartlibrary.federation.union.format;

import org.jspecify.annotations.NullMarked;
