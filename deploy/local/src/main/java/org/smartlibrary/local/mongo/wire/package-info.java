/** The MongoDB wire protocol on a socket: OP_MSG, and OP_QUERY for a driver's first greeting. */
@NullMarked
package org.smartlibrary.local.mongo.wire;

import org.jspecify.annotations.NullMarked;
