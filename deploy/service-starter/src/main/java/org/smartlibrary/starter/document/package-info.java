/** What the OpenAPI document of a service says of the chassis' own types. */
@NullMarked
package org.smartlibrary.starter.document;

import org.jspecify.annotations.NullMarked;
