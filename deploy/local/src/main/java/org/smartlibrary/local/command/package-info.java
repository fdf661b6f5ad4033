/** The launcher's commands. */
@NullMarked
package org.smartlibrary.local.command;

import org.jspecify.annotations.NullMarked;
