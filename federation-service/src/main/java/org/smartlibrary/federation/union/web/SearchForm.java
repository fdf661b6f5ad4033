package org.smartlibrary.federation.union.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a search as they stand in the address; every one may be left out. */
record SearchForm(
    @Parameter(description = "Words that may stand anywhere; \"…\" keeps them together")
        @Nullable String q,
    @Nullable String title,
    @Nullable String author,
    @Nullable String subject,
    @Parameter(description = "ISBN of 10 or 13 digits, ISSN or another number, hyphens or not")
        @Nullable String isbn,
    @Parameter(description = "The beginning of a class of the Chinese Library Classification")
        @Nullable String clc,
    @Parameter(description = "ISIL: only what is held there or below, and counted there")
        @Nullable String under,
    @Parameter(description = "true: only what can be taken home now") @Nullable String available,
    @Parameter(description = "ISO 639-2 code, repeatable") @Nullable List<String> language,
    @Parameter(description = "BOOK, MAP, …, repeatable") @Nullable List<String> form,
    @Parameter(description = "First year of publication") @Nullable String from,
    @Parameter(description = "Last year of publication") @Nullable String to,
    @Parameter(description = "relevance, title, year or -year") @Nullable String sort,
    @Parameter(description = "Records of a page, 0 to 100, usually 20") @Nullable String size,
    @Parameter(description = "«next» of the page before") @Nullable String after,
    @Parameter(description = "true: each record says why it is there") @Nullable String explain) {}
