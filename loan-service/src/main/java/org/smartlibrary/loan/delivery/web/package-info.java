/** What readers, packers and couriers call. */
@NullMarked
package org.smartlibrary.loan.delivery.web;

import org.jspecify.annotations.NullMarked;
