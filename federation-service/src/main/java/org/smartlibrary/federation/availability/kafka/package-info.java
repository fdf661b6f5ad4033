/** What the desks tell of items is heard in every instance, from the beginning at each start. */
@NullMarked
package org.smartlibrary.federation.availability.kafka;

import org.jspecify.annotations.NullMarked;
