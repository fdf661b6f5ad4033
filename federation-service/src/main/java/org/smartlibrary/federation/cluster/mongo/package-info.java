/** Clusters in MongoDB: a document a component, and one document that makes a batch one write. */
@NullMarked
package org.smartlibrary.federation.cluster.mongo;

import org.jspecify.annotations.NullMarked;
