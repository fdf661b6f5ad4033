/** Keeps the key of the pseudonyms in a file, when the environment brings none. */
@NullMarked
package org.smartlibrary.loan.patron.file;

import org.jspecify.annotations.NullMarked;
