/** The intake over HTTP. */
@NullMarked
package org.smartlibrary.catalog.intake.web;

import org.jspecify.annotations.NullMarked;
