/** The members and their hierarchy, and one union record for what many libraries hold. */
@NullMarked
package org.smartlibrary.federation;

import org.jspecify.annotations.NullMarked;
