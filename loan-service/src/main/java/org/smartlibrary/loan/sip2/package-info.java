/**
 * Self-check machines: which terminals a library has, and what they may ask of the desk. The wire,
 * SIP2, is below.
 */
@NullMarked
package org.smartlibrary.loan.sip2;

import org.jspecify.annotations.NullMarked;
