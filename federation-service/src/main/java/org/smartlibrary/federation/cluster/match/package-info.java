/** Whether two descriptions are of one manifestation: weighed evidence, and what rules it out. */
@NullMarked
package org.smartlibrary.federation.cluster.match;

import org.jspecify.annotations.NullMarked;
