/** What the embedded MongoDB server can do, and that it keeps what it has acknowledged. */
@NullMarked
package org.smartlibrary.benchmark.mongo;

import org.jspecify.annotations.NullMarked;
