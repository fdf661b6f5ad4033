/** The index follows the topic of clusters, and tells how far it has come. */
@NullMarked
package org.smartlibrary.federation.union.kafka;

import org.jspecify.annotations.NullMarked;
