/**
 * What services tell each other: CloudEvents 1.0 in Kafka's binary mode, and the topics they travel
 * on.
 */
@NullMarked
package org.smartlibrary.starter.event;

import org.jspecify.annotations.NullMarked;
