/** What operators watch, through Micrometer. */
@NullMarked
package org.smartlibrary.catalog.intake.metrics;

import org.jspecify.annotations.NullMarked;
