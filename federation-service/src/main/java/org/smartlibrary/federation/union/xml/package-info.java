/** XML as it is written by hand: fast, well-formed, and never with a character that may not be. */
@NullMarked
package org.smartlibrary.federation.union.xml;

import org.jspecify.annotations.NullMarked;
