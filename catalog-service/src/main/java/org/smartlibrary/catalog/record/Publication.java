package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where, by whom and when: {@code date} as found, years of the common era where they follow from
 * it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Publication(
    @Nullable String place,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable Integer yearEnd,
    @Nullable Integer copyrightYear,
    @Nullable Integer printingYear) {}
