/** CQL, the query language of SRU: read into a tree, and written as XCQL. */
@NullMarked
package org.smartlibrary.federation.union.cql;

import org.jspecify.annotations.NullMarked;
