/**
 * One file a database: maps of bytes in order, and the promise that what was acknowledged stays.
 */
@NullMarked
package org.smartlibrary.local.mongo.store;

import org.jspecify.annotations.NullMarked;
