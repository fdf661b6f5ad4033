/** DAIA 1.0: where a document is, and whether one can have it. */
@NullMarked
package org.smartlibrary.federation.union.daia;

import org.jspecify.annotations.NullMarked;
