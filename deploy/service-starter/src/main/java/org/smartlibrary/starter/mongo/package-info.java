/** The database, its indexes, and replacement that never overwrites what somebody else wrote. */
@NullMarked
package org.smartlibrary.starter.mongo;

import org.jspecify.annotations.NullMarked;
