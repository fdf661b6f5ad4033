/** Text for people at a terminal: tables, progress, amounts. */
@NullMarked
package org.smartlibrary.local.terminal;

import org.jspecify.annotations.NullMarked;
