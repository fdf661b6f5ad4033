/**
 * SRU: other systems search the union in CQL, see what they may ask, and look along its headings.
 * Versions 1.1, 1.2 and 2.0; a mistake is answered with a diagnostic.
 */
@NullMarked
package org.smartlibrary.federation.union.sru;

import org.jspecify.annotations.NullMarked;
