/** Clients that cost as little as can be, one after the other or many at once. */
@NullMarked
package org.smartlibrary.benchmark.http;

import org.jspecify.annotations.NullMarked;
