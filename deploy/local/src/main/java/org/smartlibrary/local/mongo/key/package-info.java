/** BSON values as bytes in MongoDB's order, which is what every map and index is sorted by. */
@NullMarked
package org.smartlibrary.local.mongo.key;

import org.jspecify.annotations.NullMarked;
