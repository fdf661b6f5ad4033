/** A real Kafka broker of one node, as a process of its own or inside a test. */
@NullMarked
package org.smartlibrary.local.kafka;

import org.jspecify.annotations.NullMarked;
