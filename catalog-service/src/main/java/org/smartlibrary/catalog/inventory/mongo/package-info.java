/** When the next inventory of each library is due, in MongoDB. */
@NullMarked
package org.smartlibrary.catalog.inventory.mongo;

import org.jspecify.annotations.NullMarked;
