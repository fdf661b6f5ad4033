/**
 * What each library's catalogue holds, summed up once a day by ranges of control numbers and told
 * to the network, so that others can see whether they show the same.
 */
@NullMarked
package org.smartlibrary.catalog.inventory;

import org.jspecify.annotations.NullMarked;
