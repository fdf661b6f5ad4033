/** How a filter and a sort order become a way through an index, and what is left to check. */
@NullMarked
package org.smartlibrary.local.mongo.query;

import org.jspecify.annotations.NullMarked;
