/** Health that means it, metrics, and traces through HTTP and Kafka. */
@NullMarked
package org.smartlibrary.starter.observe;

import org.jspecify.annotations.NullMarked;
