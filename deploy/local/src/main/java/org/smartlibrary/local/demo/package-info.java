/** The libraries, records and searches that the demonstration shows; also input of the journeys. */
@NullMarked
package org.smartlibrary.local.demo;

import org.jspecify.annotations.NullMarked;
