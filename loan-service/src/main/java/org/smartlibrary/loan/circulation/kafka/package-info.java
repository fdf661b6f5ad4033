/** What is told of copies on {@code loan.item} and of loans on {@code loan.activity}. */
@NullMarked
package org.smartlibrary.loan.circulation.kafka;

import org.jspecify.annotations.NullMarked;
