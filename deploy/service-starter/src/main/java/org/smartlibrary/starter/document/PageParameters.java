package org.smartlibrary.starter.document;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** How a {@code PageRequest} is asked for. */
@ParameterObject
record PageParameters(
    @Parameter(
            description = "Which page, from 0.",
            schema = @Schema(type = "integer", format = "int32", minimum = "0", defaultValue = "0"))
        @Nullable Integer page,
    @Parameter(
            description = "How many entries a page has.",
            schema =
                @Schema(
                    type = "integer",
                    format = "int32",
                    minimum = "1",
                    maximum = "1000",
                    defaultValue = "20"))
        @Nullable Integer size) {}
