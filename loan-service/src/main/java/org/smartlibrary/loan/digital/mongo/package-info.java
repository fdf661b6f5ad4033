/** Licences, their lots, and who waits for them in MongoDB. */
@NullMarked
package org.smartlibrary.loan.digital.mongo;

import org.jspecify.annotations.NullMarked;
