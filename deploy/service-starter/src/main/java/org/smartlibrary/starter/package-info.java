/** What every service of the network does alike, one package a concern. */
@NullMarked
package org.smartlibrary.starter;

import org.jspecify.annotations.NullMarked;
