/**
 * The libraries' records come in, their features go round once, and what became of clusters goes
 * out.
 */
@NullMarked
package org.smartlibrary.federation.cluster.kafka;

import org.jspecify.annotations.NullMarked;
