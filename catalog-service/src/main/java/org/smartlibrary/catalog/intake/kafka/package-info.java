/** Hears how far the union catalogue is on the topic {@code federation.progress}. */
@NullMarked
package org.smartlibrary.catalog.intake.kafka;

import org.jspecify.annotations.NullMarked;
