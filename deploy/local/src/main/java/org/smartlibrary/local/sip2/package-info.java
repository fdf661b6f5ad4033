/** The language of self-check machines (SIP2), put into plain words. */
@NullMarked
package org.smartlibrary.local.sip2;

import org.jspecify.annotations.NullMarked;
