/** Why records are one union record, over HTTP. */
@NullMarked
package org.smartlibrary.federation.cluster.web;

import org.jspecify.annotations.NullMarked;
