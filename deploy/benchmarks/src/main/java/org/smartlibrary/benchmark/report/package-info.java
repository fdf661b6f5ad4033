/** Results with the machine they were measured on. */
@NullMarked
package org.smartlibrary.benchmark.report;

import org.jspecify.annotations.NullMarked;
