/**
 * The union catalogue as people search it: one record a manifestation, with the holdings of every
 * library; an index behind a port, which follows what the clusters become.
 */
@NullMarked
package org.smartlibrary.federation.union;

import org.jspecify.annotations.NullMarked;
