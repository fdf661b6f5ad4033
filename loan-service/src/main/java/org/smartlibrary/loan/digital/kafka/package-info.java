@NullMarked
package org.smartlibrary.loan.digital.kafka;

import org.jspecify.annotations.NullMarked;
