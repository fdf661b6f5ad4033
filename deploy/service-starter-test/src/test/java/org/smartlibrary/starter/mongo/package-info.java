/** What the starter's MongoDB part promises, on a real server. */
@NullMarked
package org.smartlibrary.starter.mongo;

import org.jspecify.annotations.NullMarked;
