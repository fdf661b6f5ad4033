/** What is compared of a description: numbers, titles, names and years, each in one spelling. */
@NullMarked
package org.smartlibrary.federation.cluster.feature;

import org.jspecify.annotations.NullMarked;
