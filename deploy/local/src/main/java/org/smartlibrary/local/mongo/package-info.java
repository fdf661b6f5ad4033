/**
 * A durable MongoDB server with ordered indexes in one process: the wire protocol of
 * mongo-java-server over a store of our own.
 */
@NullMarked
package org.smartlibrary.local.mongo;

import org.jspecify.annotations.NullMarked;
