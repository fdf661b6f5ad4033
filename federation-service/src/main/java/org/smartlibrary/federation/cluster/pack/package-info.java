/** Values in few bytes, for what is kept a hundred million times over. */
@NullMarked
package org.smartlibrary.federation.cluster.pack;

import org.jspecify.annotations.NullMarked;
