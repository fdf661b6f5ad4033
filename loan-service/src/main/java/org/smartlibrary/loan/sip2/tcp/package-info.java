/** SIP2 over TCP: the port where machines connect, and what keeps it from being kept busy. */
@NullMarked
package org.smartlibrary.loan.sip2.tcp;

import org.jspecify.annotations.NullMarked;
