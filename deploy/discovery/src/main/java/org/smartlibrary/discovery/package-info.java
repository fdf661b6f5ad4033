/** The registry in which services find each other. */
@NullMarked
package org.smartlibrary.discovery;

import org.jspecify.annotations.NullMarked;
