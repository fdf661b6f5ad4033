/** An inventory that somebody asks for. */
@NullMarked
package org.smartlibrary.catalog.inventory.web;

import org.jspecify.annotations.NullMarked;
