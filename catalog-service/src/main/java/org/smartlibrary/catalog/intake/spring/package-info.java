/** Puts the intake together and keeps it going. */
@NullMarked
package org.smartlibrary.catalog.intake.spring;

import org.jspecify.annotations.NullMarked;
