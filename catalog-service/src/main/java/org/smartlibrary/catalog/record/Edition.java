package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The edition statement as printed, and the number in it where it names one (第二版, 2nd ed.). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Edition(String statement, @Nullable Integer number) {}
