/** The union index in Lucene, inside the service. */
@NullMarked
package org.smartlibrary.federation.union.lucene;

import org.jspecify.annotations.NullMarked;
