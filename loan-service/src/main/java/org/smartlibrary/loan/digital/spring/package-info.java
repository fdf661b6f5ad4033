/** Puts digital lending together and keeps it going. */
@NullMarked
package org.smartlibrary.loan.digital.spring;

import org.jspecify.annotations.NullMarked;
