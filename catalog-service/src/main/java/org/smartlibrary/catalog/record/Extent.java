package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of it: the statement as found, pages and volumes counted where it tells them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Extent(
    @Nullable String statement,
    @Nullable Integer pages,
    @Nullable Integer volumes,
    @Nullable String dimensions,
    @Nullable String accompanying) {}
