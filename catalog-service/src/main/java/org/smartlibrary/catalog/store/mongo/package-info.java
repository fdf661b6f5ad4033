/** The catalogue in MongoDB: one document a record, named by its key. */
@NullMarked
package org.smartlibrary.catalog.store.mongo;

import org.jspecify.annotations.NullMarked;
