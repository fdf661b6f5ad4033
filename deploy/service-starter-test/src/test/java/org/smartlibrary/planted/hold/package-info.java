/** One fault a rule, so that each is seen to fail. */
@NullMarked
package org.smartlibrary.planted.hold;

import org.jspecify.annotations.NullMarked;
