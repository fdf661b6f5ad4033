/** What a stranger does with the platform, from outside. */
@NullMarked
package org.smartlibrary.acceptance;

import org.jspecify.annotations.NullMarked;
