/** Documents as BSON bytes: how they come, are kept and go. */
@NullMarked
package org.smartlibrary.local.mongo.bson;

import org.jspecify.annotations.NullMarked;
