/** What the tests of every service do alike. */
@NullMarked
package org.smartlibrary.startertest;

import org.jspecify.annotations.NullMarked;
