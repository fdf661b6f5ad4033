/** How the inventories are put together and when they are looked for. */
@NullMarked
package org.smartlibrary.catalog.inventory.spring;

import org.jspecify.annotations.NullMarked;
