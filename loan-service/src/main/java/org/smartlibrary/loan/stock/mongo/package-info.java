/**
 * The stock in MongoDB: items, the records that list them, and titles, all found by {@code _id}.
 */
@NullMarked
package org.smartlibrary.loan.stock.mongo;

import org.jspecify.annotations.NullMarked;
