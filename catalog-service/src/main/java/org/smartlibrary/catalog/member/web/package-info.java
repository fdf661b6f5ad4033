/** What is answered when an address names a library that is not to be had. */
@NullMarked
package org.smartlibrary.catalog.member.web;

import org.jspecify.annotations.NullMarked;
