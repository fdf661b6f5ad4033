/**
 * One union record for what many libraries hold: records whose descriptions are judged to be of one
 * manifestation hang on one cluster, whatever order they came in.
 */
@NullMarked
package org.smartlibrary.federation.cluster;

import org.jspecify.annotations.NullMarked;
