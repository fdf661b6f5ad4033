/** Paging, entity tags and correlation ids of the HTTP interface. */
@NullMarked
package org.smartlibrary.starter.web;

import org.jspecify.annotations.NullMarked;
