/** Each member's records and items exactly as the library sent them. */
@NullMarked
package org.smartlibrary.catalog;

import org.jspecify.annotations.NullMarked;
