/** To which addresses a service may go on somebody else's word. */
@NullMarked
package org.smartlibrary.starter.network;

import org.jspecify.annotations.NullMarked;
