/**
 * How the items of all libraries stand, as the desks tell with every loan: by owner and barcode, so
 * that nothing of it depends on which record lists an item, or when.
 */
@NullMarked
package org.smartlibrary.federation.availability;

import org.jspecify.annotations.NullMarked;
