/** Databases, collections and indexes as mongo-java-server asks for them, over our own store. */
@NullMarked
package org.smartlibrary.local.mongo.engine;

import org.jspecify.annotations.NullMarked;
