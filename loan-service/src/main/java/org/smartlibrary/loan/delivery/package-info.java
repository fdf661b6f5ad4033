/**
 * Orders to the door, to a locker or to a branch: what goes into which parcel, who pays for it, and
 * where each parcel is until its copies are back.
 */
@NullMarked
package org.smartlibrary.loan.delivery;

import org.jspecify.annotations.NullMarked;
