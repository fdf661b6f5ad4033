package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A series the resource appeared in, and its number there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Series(String title, @Nullable String number, @Nullable String issn) {}
