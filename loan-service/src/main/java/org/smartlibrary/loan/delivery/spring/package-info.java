/** Puts deliveries together, asks the line and the desk for them, and keeps them going. */
@NullMarked
package org.smartlibrary.loan.delivery.spring;

import org.jspecify.annotations.NullMarked;
