/** The union's changes, one after the other, so that a copy stays true and can prove it. */
@NullMarked
package org.smartlibrary.federation.union.changes;

import org.jspecify.annotations.NullMarked;
