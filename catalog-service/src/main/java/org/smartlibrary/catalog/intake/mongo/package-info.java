/** Syncs, their rejections, turns and locks in MongoDB. */
@NullMarked
package org.smartlibrary.catalog.intake.mongo;

import org.jspecify.annotations.NullMarked;
