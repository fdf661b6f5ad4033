/** The parts of the platform as processes of this machine: started, watched, stopped. */
@NullMarked
package org.smartlibrary.local.platform;

import org.jspecify.annotations.NullMarked;
