/** The member libraries as far as a catalogue needs to know them: that they exist, and where. */
@NullMarked
package org.smartlibrary.catalog.member;

import org.jspecify.annotations.NullMarked;
